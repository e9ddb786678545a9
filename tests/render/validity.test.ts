import fc from 'fast-check';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.js';
import type { Document } from '../../src/shapes.js';
import { documents } from './arbitrary.js';
import { contract, sample } from './sample.js';
import { theme } from './theme.js';

/** Under the rules of .htmlvalidate.json, as anyone may run it. */
const validator = new HtmlValidate(new FileSystemConfigLoader());
const place = fileURLToPath(new URL('../../page.html', import.meta.url));

async function faults(document: Document, draft = false): Promise<readonly string[]> {
  const report = await validator.validateString(renderHtml(document, theme, { draft }), place);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

test.each([
  ['terms', sample],
  ['a contract', contract],
])('%s: valid HTML, also as a draft', async (_, document) => {
  expect(await faults(document)).toEqual([]);
  expect(await faults(document, true)).toEqual([]);
});

test('the validator would see a fault', async () => {
  const broken = renderHtml(sample, theme).replace('<h2>', '<h4>');
  expect((await validator.validateString(broken, place)).valid).toBe(false);
});

test('whatever the words, they break no element', async () => {
  // Random trees have empty headings and cells, which a library never has; what is looked for is broken structure.
  const structure =
    /^(?:close-order|parser-error|element-permitted-content|attr-|no-dup-attr|unrecognized|text-content-)/;
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      expect((await faults(document)).filter((fault) => structure.test(fault.split(' ')[1] ?? ''))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
