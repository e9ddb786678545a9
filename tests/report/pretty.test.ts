import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { pretty } from '../../src/report/pretty.js';
import type { AudienceId, OfferId, OptionId, Place } from '../../src/shapes.js';
import { placeOf, unknownKey } from './findings.js';

const french = { lang: 'fr', color: false } as const;
const file = { path: 'clauses/a.yaml', text: 'topic: a\ntitle: A\nwhne: x\nclauses: []\n' };

test('a finding shows its place, its lines, its reason and its remedy, in French', () => {
  expect(pretty([unknownKey('whne', placeOf(file, 'whne'))], [file], french))
    .toBe(`clauses/a.yaml:3:1 bloquant schema-key-unknown
  La clé « whne » n’existe pas ici.
  2 │ title: A
  3 │ whne: x
    │ ^^^^
  4 │ clauses: []
  Pourquoi : Ce que l’outil ne comprend pas, il ne le met dans aucun document.
  À faire : Supprimez cette clé.

1 erreur.
`);
});

test('the same in English', () => {
  const text = pretty([unknownKey('whne', placeOf(file, 'whne'))], [file], { lang: 'en', color: false });
  expect(text).toContain('blocking schema-key-unknown\n  The key "whne" does not exist here.');
  expect(text).toContain('\n  What to do: Delete this key.\n\n1 error.\n');
});

test('a related place has lines of its own', () => {
  const related = [{ at: placeOf(file, 'topic'), label: { fr: 'la première fois', en: 'the first time' } }];
  const twice = diagnose('yaml-key-twice', { key: 'title' }, { at: placeOf(file, 'title'), related });
  expect(pretty([twice], [file], french)).toContain(`
  la première fois : clauses/a.yaml:1:1
  1 │ topic: a
    │ ^^^^^
  2 │ title: A
`);
});

test('whom a finding concerns is said', () => {
  const subject = {
    offer: 'pro' as OfferId,
    options: ['more', 'mail'] as OptionId[],
    audience: 'fr-consumer' as AudienceId,
  };
  expect(pretty([unknownKey('a', undefined, { subject })], [], french)).toContain(
    '\n  Concerne : offre pro, options more + mail, public fr-consumer\n',
  );
});

test('a finding of no file, and one of a file that was not read, need no lines', () => {
  const at: Place = { ...placeOf(file, 'whne'), file: 'client.yaml' };
  const text = pretty([diagnose('browser-missing', {}), unknownKey('whne', at)], [file], french);
  expect(text).toMatch(/^bloquant browser-missing\n {2}Aucun navigateur/);
  expect(text).toContain(
    'client.yaml:3:1 bloquant schema-key-unknown\n  La clé « whne » n’existe pas ici.\n  Pourquoi',
  );
});

test('the order does not depend on the order of discovery', () => {
  const other = { path: 'audiences/b.yaml', text: 'x: 1\ny: 2\n' };
  const findings = [
    unknownKey('whne', placeOf(file, 'whne')),
    unknownKey('topic', placeOf(file, 'topic')),
    diagnose('yaml-key-twice', { key: 'topic' }, { at: placeOf(file, 'topic') }),
    unknownKey('y', placeOf(other, 'y')),
    diagnose('browser-missing', {}),
  ];
  const expected = pretty(findings, [file, other], french);
  expect(expected.match(/\S+ bloquant \S+|^bloquant \S+/gm)).toEqual([
    'bloquant browser-missing',
    'audiences/b.yaml:2:1 bloquant schema-key-unknown',
    'clauses/a.yaml:1:1 bloquant schema-key-unknown',
    'clauses/a.yaml:1:1 bloquant yaml-key-twice',
    'clauses/a.yaml:3:1 bloquant schema-key-unknown',
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
      expect(pretty(shuffled, [file, other], french)).toBe(expected);
    }),
  );
});

test('the last line counts', () => {
  const warning = diagnose('file-ignored', { fix: { fr: '', en: '' } });
  expect(pretty([], [], french)).toBe('Rien à signaler.\n');
  expect(pretty([warning, warning], [], french)).toMatch(/\n2 avertissements\.\n$/);
  expect(pretty([unknownKey('a'), unknownKey('b'), warning], [], french)).toMatch(/\n2 erreurs, 1 avertissement\.\n$/);
});

test('colour adds nothing but colour', () => {
  const findings = [unknownKey('whne', placeOf(file, 'whne'))];
  const coloured = pretty(findings, [file], { lang: 'fr', color: true });
  expect(coloured).not.toBe(pretty(findings, [file], french));
  expect(coloured.replace(/\p{Cc}\[\d+m/gu, '')).toBe(pretty(findings, [file], french));
});

describe('the mark stands under the exact range', () => {
  const marked = (text: string, words: string): string[] => {
    const source = { path: 'a.yaml', text };
    const lines = pretty([unknownKey('x', placeOf(source, words))], [source], french).split('\n');
    const mark = lines.findIndex((line) => /│ +\^+$|│ \^+$/.test(line));
    return [lines[mark - 1] ?? '', lines[mark] ?? ''];
  };

  test.each([
    ['after a tab', 'a:\t\tclé: x', 'clé', '  1 │ a:    clé: x', '    │       ^^^'],
    ['after wide characters', '日本: mot', 'mot', '  1 │ 日本: mot', '    │       ^^^'],
    ['on wide characters', 'a: 日本 b', '日本', '  1 │ a: 日本 b', '    │    ^^^^'],
    ['after an emoji', '😀 mot', 'mot', '  1 │ 😀 mot', '    │    ^^^'],
    ['after a composed accent', 'e\u0301te\u0301 mot', 'mot', '  1 │ e\u0301te\u0301 mot', '    │     ^^^'],
    ['after a hidden character', 'a\u202eb mot', 'mot', '  1 │ a<U+202E>b mot', '    │            ^^^'],
    ['on a hidden character', 'a\u001b[31m', '\u001b', '  1 │ a<U+001B>[31m', '    │  ^^^^^^^^'],
  ])('%s', (_, text, words, line, mark) => expect(marked(text, words)).toEqual([line, mark]));

  test('at the end of a line, and of nothing', () => {
    const source = { path: 'a.yaml', text: 'ab\n' };
    const at = {
      ...placeOf(source, 'ab'),
      start: { line: 1, column: 3, offset: 2 },
      end: { line: 1, column: 3, offset: 2 },
    };
    expect(pretty([unknownKey('x', at)], [source], french)).toContain('  1 │ ab\n    │   ^\n');
  });

  test('to the end of the line where the range goes on', () => {
    expect(marked('text: |\n  un\n  deux', '|\n  un\n  deux')).toEqual(['  1 │ text: |', '    │       ^']);
  });

  test('with line numbers of several digits', () => {
    const source = { path: 'a.yaml', text: `${'x\n'.repeat(8)}neuf\ndix\n` };
    expect(pretty([unknownKey('x', placeOf(source, 'neuf'))], [source], french)).toContain(
      '   8 │ x\n   9 │ neuf\n     │ ^^^^\n  10 │ dix\n',
    );
  });

  test('far to the right in a line that is cut on both sides', () => {
    const [line = '', mark = ''] = marked(`${'é'.repeat(5_000)}CIBLE${'x'.repeat(500_000)}`, 'CIBLE');
    expect(line.length).toBeLessThan(130);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('CIBLE');
    expect(line).toMatch(/^ {2}1 │ ….*…$/);
  });
});

test('what comes from input is printed harmlessly: no escape, no control, no line of its own', () => {
  const key = 'a\u001b[2J\r\n::error::b\u009b31m\u202e\u0007';
  const source = { path: 'off\u001bers/a.yaml', text: `k: ${key}` };
  const related = [{ at: placeOf(source, 'k:'), label: { fr: key, en: key } }];
  const text = pretty([unknownKey(key, placeOf(source, 'k:'), { related })], [source], french);
  expect(text.match(/(?!\n)\p{Cc}|\u202e/gu)).toBeNull();
  expect(text).toContain('« a<U+001B>[2J<U+000D> ::error::b<U+009B>31m<U+202E><U+0007> »');
  expect(text).not.toMatch(/^::error/m);
});
