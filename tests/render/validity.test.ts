import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.js';
import type { Document } from '../../src/shapes.js';
import { documents } from './arbitrary.js';
import { contract, sample } from './sample.js';
import { theme } from './theme.js';
import { faultsOf } from './validator.js';

const faults = (document: Document, draft = false): Promise<readonly string[]> =>
  faultsOf(renderHtml(document, theme, { draft }));

test.each([
  ['terms', sample],
  ['a contract', contract],
])('%s: valid HTML, also as a draft', async (_, document) => {
  expect(await faults(document)).toEqual([]);
  expect(await faults(document, true)).toEqual([]);
});

test('the validator would see a fault', async () => {
  const broken = renderHtml(sample, theme).replace('<h2>', '<h4>');
  expect(await faultsOf(broken)).not.toEqual([]);
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
