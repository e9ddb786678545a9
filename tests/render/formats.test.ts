import { expect, test } from 'vitest';
import { renderJson } from '../../src/render/json.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { renderText } from '../../src/render/text.js';
import { covers } from '../../src/render/coverage.js';
import { wordsOf } from '../../src/render/words.js';
import type { Document } from '../../src/shapes.js';
import { sample } from './sample.js';
import { theme } from './theme.js';
import { clause, documentOf, list, paragraph, table } from './tree.js';

/** The same value, its keys put in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

test('JSON depends on the tree and not on how it was built', () => {
  expect(renderJson(turned(sample) as Document)).toBe(renderJson(sample));
});

test('words are in reading order, with numbers, captions and plain lines', () => {
  const document = documentOf('Titre un', 'Offre', [
    clause(1, '1.1', 'c', 'Objet', 'En bref.', [
      list(true, 'a b'),
      table('Légende', ['H', ''], [['r', '30\u00A0jours']]),
    ]),
  ]);
  expect(wordsOf(document).join(' ')).toBe('Titre un Offre 1.1 Objet En bref. a b Légende H r 30 jours');
});

test('Markdown has headings by level, plain lines as quotations, tables and nested lists', () => {
  const document = documentOf('T', 'S', [
    clause(1, '1.1', 'c', 'Objet', 'En bref.', [
      list(false, 'un', [paragraph('deux'), list(true, 'a', 'b')]),
      list(false, 'autre liste'),
      table('', ['A', 'B'], [['x', ['a', { type: 'break' }, 'b|c']]]),
    ]),
  ]);
  expect(renderMarkdown(document, theme).split('\n').slice(8)).toEqual([
    '## 1.1 Objet',
    '',
    '> **En clair\u00A0:** En bref.',
    '',
    '- un',
    '- deux',
    '',
    '  1. a',
    '  2. b',
    '',
    '* autre liste',
    '',
    '| A | B |',
    '| --- | --- |',
    '| x | a<br>b\\|c |',
    '',
  ]);
});

test('each format tells the version, the day it holds from, and a draft', () => {
  for (const render of [renderMarkdown, renderText]) {
    expect(render(sample, theme)).toContain('Version 2027.1, en vigueur le 1er\u00A0janvier\u00A02027');
    expect(render(sample, theme)).not.toContain('Projet');
    expect(render(sample, theme, { draft: true })).toContain('Projet sans valeur contractuelle.');
  }
});

test('fonts cover what contracts are written with, and name what they lack', () => {
  expect(covers('L’Hébergeur répond : « 12,00 € TTC » – œuvre, Łódź, naïveté… ✓ ☐ → n° 1 240 ½ Ñandú ệ Ω Ж')).toEqual(
    [],
  );
  expect(covers('\u00A0\u202F\u2009\n')).toEqual([]);
  expect(covers('a😀b漢😀 ع')).toEqual(['😀', '漢', 'ع']);
});
