import { describe, expect, test } from 'vitest';
import { texts } from '../../src/diagnostics/catalogue/texts.js';
import { cases, WHOLE } from './cases.js';
import { filled, offer } from './filled.js';
import { read } from './read.js';

for (const [code, bad, marked, good, fix] of cases)
  describe(`${code}: ${JSON.stringify(bad.slice(0, 80))}`, () => {
    test('is found once, at its place, with what to do', () => {
      const { marksOf, found } = read(bad);
      const [[first, at] = [], ...more] = marksOf();
      expect([first, more]).toEqual([code, []]);
      if (marked === WHOLE) expect(at?.startsWith('|')).toBe(true);
      else expect(at).toBe(marked);
      if (fix) expect(found[0]?.fix?.fr).toMatch(fix);
    });

    test('is not found in its neighbour', () => {
      expect(read(good).marksOf()).toEqual([]);
    });
  });

describe('value-missing', () => {
  test.each([
    ['an absent fact', 'Le {{offer.name}}.', { name: undefined }],
    ['an empty string', 'Le {{offer.name}}.', { name: '' }],
    ['blanks alone', 'Le {{offer.name}}.', { name: ' \u00a0' }],
  ])('%s is found at its tag, and its title prints in brackets', (_, text, more) => {
    const { marks, blocks } = filled(text, more);
    expect(marks).toEqual([['value-missing', '{{offer.name}}']]);
    expect(JSON.stringify(blocks)).toContain('[offer.name]');
    expect(filled(text).marks).toEqual([]);
  });

  test('in a row of a list', () => {
    const text = '{{#each offer.partners}}Le {{this.name}}.{{/each}}';
    expect(filled(text, { partners: [offer.partners[0], { days: 1 }] }).marks).toEqual([
      ['value-missing', '{{this.name}}'],
    ]);
  });
});

test('every code of the catalogue has its case', () => {
  const tried = new Set([...cases.map(([code]) => code), 'value-missing']);
  expect(Object.keys(texts).filter((code) => !tried.has(code))).toEqual([]);
});

test('several faults are found at once, each at its place', () => {
  const text = 'Le {{offer.nam}}.\n\n- **un\n- {{number offer.name}}\n\n<b>';
  expect(read(text).marksOf()).toEqual([
    ['path-unknown', 'offer.nam'],
    ['text-number-type', 'offer.name'],
    ['text-markdown', '**un'],
    ['text-markdown', '<b>'],
  ]);
});

test('what is refused twice in different ways of the blocks is found once', () => {
  const text = '<b>{{#if offer.managed}}Oui.{{else}}Non.{{/if}}{{#has offer.note}}Note.{{/has}}';
  expect(read(text).marksOf()).toEqual([['text-markdown', '<b>']]);
});
