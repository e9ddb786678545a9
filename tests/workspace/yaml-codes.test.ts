import { describe, expect, test } from 'vitest';
import { mistakes } from '../../src/diagnostics/catalogue/yaml-mistakes.js';
import { yaml } from '../../src/diagnostics/catalogue/yaml.js';
import { plain } from '../../src/workspace/yaml.js';
import { marks, parse } from './parse.js';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const indented = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:\n`).join('') + `${' '.repeat(depth)}b`;

/** A text that gets the code, the part of it that is marked, and the nearest text that is right. */
const cases: readonly [code: keyof typeof yaml, bad: string, marked: string, good: string][] = [
  ['yaml-syntax', 'a:\n\tb: 1', '\t', 'a:\n  b: 1'],
  ['yaml-syntax', 'a: @home', '@', "a: '@home'"],
  ['yaml-syntax', 'a: | text', 'text', 'a: |\n  text'],
  ['yaml-syntax', 'a: "C:\\q"', '\\', "a: 'C:\\q'"],
  ['yaml-syntax', 'a: [1, 2\nb: 3', 'b', 'a: [1, 2]\nb: 3'],
  ['yaml-syntax', 'a:\n  - b\n c: 1', 'c', 'a:\n  - b\nc: 1'],
  ['yaml-empty', '# nothing yet\n', '', 'a: 1'],
  ['yaml-empty', '', '', 'a: 1'],
  ['yaml-character', 'a: pay\u202eeur', '\u202e', 'a: payeur'],
  ['yaml-character', 'a: "pay\\u202eeur"', '\\u202e', 'a: "pay\\u00e9eur"'],
  ['yaml-character', 'a: "\\e[31mrouge"', '\\e', 'a: "[31mrouge"'],
  ['yaml-character', 'a: "\\ud800"', '\\ud800', 'a: "\\U0001F600"'],
  ['yaml-character', 'a: zéro\u200blargeur', '\u200b', 'a: zéro largeur'],
  ['yaml-character', 'a: \u{e0041}b', '\u{e0041}', 'a: b'],
  ['yaml-character', 'a: b\u0000', '\u0000', 'a: b'],
  ['yaml-character', 'a: b\rc: d', '\r', 'a: b\r\nc: d'],
  ['yaml-character', 'a: b\u2028c', '\u2028', 'a: b c'],
  ['yaml-character', 'a: ab\u200dcd', '\u200d', 'a: نمی\u200cخواهم'],
  ['yaml-depth', nested(65), '[', nested(64)],
  ['yaml-depth', indented(65), ':', indented(64)],
  ['yaml-documents', 'a: 1\n---\nb: 1', '---', '---\na: 1\n'],
  ['yaml-documents', 'a: 1\n...\n---\nb: 1', '---', 'a: 1\n...\n'],
  ['yaml-directive', '%YAML 1.1\n---\na: no', '%YAML 1.1', '---\na: no'],
  ['yaml-alias', 'a: &x 1', '&x', "a: '&x 1'"],
  ['yaml-alias', 'a: **gras**', '**gras**', "a: '**gras**'"],
  ['yaml-tag', 'a: !!int 3', '!!int', 'a: 3'],
  ['yaml-tag', 'a: !env HOME', '!env', 'a: env HOME'],
  ['yaml-key-twice', 'a: 1\nb: 2\na: 3', 'a', 'a: 1\nb: 2\nc: 3'],
  ['yaml-key-twice', '"a": 1\na: 3', 'a', '"a": 1\nb: 3'],
  ['yaml-key-reserved', '__proto__: 1', '__proto__', 'proto: 1'],
  ['yaml-key-reserved', 'a: { constructor: 1 }', 'constructor', 'a: { constructors: 1 }'],
  ['yaml-key-reserved', '"prototype": 1', '"prototype"', '"prototypes": 1'],
  ['yaml-key-form', '12: a', '12', "'12': a"],
  ['yaml-key-form', '? [a]\n: b', '[a]', 'a: b'],
  ['yaml-null', 'a:\nb: 1', 'a', 'a: 0\nb: 1'],
  ['yaml-null', 'a: ~', 'a', "a: '~'"],
  ['yaml-null', 'a: null', 'a', "a: 'null'"],
  ['yaml-null', '- a\n-\n- b', '', '- a\n- b'],
  ['yaml-number', 'a: 01000', '01000', "a: '01000'"],
  ['yaml-number', 'a: +33123456789', '+33123456789', "a: '+33123456789'"],
  ['yaml-number', 'a: 0x1F', '0x1F', 'a: 31'],
  ['yaml-number', 'a: 1e3', '1e3', 'a: 1000'],
  ['yaml-number', 'a: .inf', '.inf', 'a: inf'],
  ['yaml-number', 'a: 12345678901234567', '12345678901234567', 'a: 123456789012345'],
  ['yaml-number', 'a: 0.1234567890123456', '0.1234567890123456', 'a: 0.12345678901234'],
  ['yaml-number', 'a: -0', '-0', 'a: 0'],
  ['yaml-bare-negation', 'when: !has(offer.mail)', '!has(offer.mail)', "when: '!has(offer.mail)'"],
  ['yaml-bare-negation', 'when: !offer.mail', '!offer.mail', "when: '!offer.mail'"],
  ['yaml-bare-negation', 'when: !(a && b)', '!(a', "when: '!(a && b)'"],
  [
    'yaml-after-quote',
    'when: "fr" in audience.languages',
    'in audience.languages',
    `when: '"fr" in audience.languages'`,
  ],
  ['yaml-after-quote', "title: 'L'hébergeur'", "hébergeur'", "title: 'L''hébergeur'"],
  ['yaml-quote-open', "a: 'l''offre\nb: 2", "'l''offre\nb: 2", "a: 'l''offre'\nb: 2"],
  ['yaml-quote-open', 'a: "l\\"\nb: 2', '"l\\"\nb: 2', 'a: "l\\\\"\nb: 2'],
  ['yaml-comment', 'title: voir article #3', '#3', "title: 'voir article #3'"],
  ['yaml-comment', 'title: article #3', '#3', 'title: article # three'],
  ['yaml-comment', 'title: deux mots # note', '# note', "title: 'deux mots' # note"],
  ['yaml-comment', 'title: article #3\n  suite', '#3', 'title: article\n  suite'],
  ['yaml-colon', 'title: Restauration : principe', 'R', "title: 'Restauration : principe'"],
  ['yaml-colon', '- { words: Attention : feu }', ': Attention : feu ', '- { words: "Attention : feu" }'],
  ['yaml-bracket', 'text: {{offer.mail}} jours', '{', "text: '{{offer.mail}} jours'"],
  ['yaml-bracket', 'text: [lien](https://exemple.fr)', '(https://exemple.fr)', "text: '[lien](https://exemple.fr)'"],
  ['yaml-comma', '- { words: sauvegardes, copies }', 'copies', '- { words: "sauvegardes, copies" }'],
  ['yaml-item-indent', 'a:\n  - b\n    - c', '-', 'a:\n  - b\n  - c'],
];

describe.each(cases)('%s: %j', (code, bad, marked, good) => {
  test('is said once, on the exact part of the text', () => {
    const found = marks(bad);
    if (code === 'yaml-colon') expect(found.map(([each]) => each)).toEqual([code]);
    else expect(found).toEqual([[code, marked]]);
  });
  test('is refused as a whole', () => expect(parse(bad).node).toBeUndefined());
  test('is not said of the text that is right', () => expect(marks(good)).toEqual([]));
});

test('every code about YAML has a case', () => {
  expect(new Set(cases.map(([code]) => code))).toEqual(new Set(Object.keys(yaml)));
  expect(Object.keys(yaml)).toEqual(expect.arrayContaining(Object.keys(mistakes)));
});

test('a key that stands twice shows both places', () => {
  const [{ related } = { related: [] }] = parse('a: 1\nb: 2\na: 3').found;
  expect(related.map(({ at }) => at.start.line)).toEqual([1]);
});

test('a comment after a value that is no prose is a comment', () => {
  const { node } = parse('mode: none # why\ncount: 3 #three\non: true # yes\n# last\n');
  expect(node && plain(node)).toEqual({ mode: 'none', count: 3, on: true });
});

test('the words of the old YAML are words', () => {
  const { node } = parse('a: no\nb: on\nc: 2027-01-31\nd: 1_000\ne: 12:30');
  expect(node && plain(node)).toEqual({ a: 'no', b: 'on', c: '2027-01-31', d: '1_000', e: '12:30' });
});
