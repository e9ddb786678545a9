import { expect, test } from 'vitest';
import { renderText } from '../../src/render/text.js';
import { sample } from './sample.js';
import { theme } from './theme.js';
import { clause, documentOf, list, paragraph, section, table } from './tree.js';

const lines = (...blocks: Parameters<typeof documentOf>[2]): string[] =>
  renderText(documentOf('T', '', blocks), theme)
    .split('\n')
    .slice(5);

test('no line is longer than 80 columns, and no no-break space is broken', () => {
  const text = renderText(sample, theme);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  for (const whole of ['30\u00A0jours', '48,00\u00A0€ TTC', 'article\u00A04.1']) expect(text).toContain(whole);
  const [first = ''] = lines(paragraph(`${'a '.repeat(36)}30\u00A0jours`));
  expect(first).not.toContain('30');
});

test('a word longer than a line stands alone and whole', () => {
  const word = 'x'.repeat(100);
  expect(lines(paragraph('avant ', word, ' après'))).toEqual(['    avant', `    ${word}`, '    après', '']);
});

test('combining marks take no column', () => {
  const accented = 'e\u0301'.repeat(70);
  expect(lines(paragraph('a ', accented, ' b'))[0]).toBe(`    a ${accented} b`);
});

test('headings stand at the edge with their number, plain lines above the text of their clause', () => {
  const written = lines(
    section(1, 'I', 's', 'Cadre', [clause(2, '1.1', 'c', 'Objet', 'Une phrase.', [paragraph('Le texte.')])]),
  );
  expect(written.slice(written.indexOf('I Cadre'))).toEqual([
    'I Cadre',
    '-------',
    '',
    '1.1 Objet',
    '',
    '        En clair\u00A0: Une phrase.',
    '',
    '    Le texte.',
    '',
  ]);
});

test('items are marked, and lists within them further in', () => {
  expect(lines(list(true, 'un', [paragraph('deux'), list(false, 'a')]))).toEqual([
    '      1. un',
    '      2. deux',
    '',
    '           - a',
    '',
  ]);
});

test('a table that fits stands in columns; one that does not gives a cell to a line, in order', () => {
  expect(lines(table('Prix', ['Service', 'Prix'], [['Un', '1\u00A0€']]))).toEqual([
    '    Prix',
    '',
    '    Service  Prix',
    '    -------  ----',
    '    Un       1\u00A0€',
    '',
  ]);
  const long = 'quatre '.repeat(11).trim();
  expect(lines(table('', ['A', 'B'], [['x', long]]))).toEqual([
    '    A',
    '        B',
    '    x',
    `        ${long.slice(0, 69)}`,
    '        quatre',
    '',
  ]);
});
