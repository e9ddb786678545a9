import { expect, test } from 'vitest';
import { readTheme } from '../../src/cli/theme.js';
import { renderHtml } from '../../src/render/html.js';
import { documentName, documents, report, root } from './starter.js';

/** Bytes of one page, fonts and style sheets included. */
const MOST = 200_000;

test('no page weighs more than a phone opens at once', async () => {
  const { theme } = await readTheme(root, report);
  if (!theme) throw new Error('there is no theme');
  const weights = documents.map((document) => [documentName(document), Buffer.byteLength(renderHtml(document, theme))]);
  expect(weights.filter(([, bytes]) => Number(bytes) > MOST)).toEqual([]);
  expect(weights.length).toBeGreaterThan(100);
});
