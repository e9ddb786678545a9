/** Files that are wrong in one place, each with its nearest neighbour that is right. */
import type { FileKind } from '../../src/workspace/layout.js';

const clause = (body: string): string => `topic: a
title: A
clauses:
  - id: a.b
    title: B
    review: { review_by: 2027-01-01 }
${body.replace(/^/gm, '    ')}`;
const inline = (effects: string, more = ''): string => clause(`kind: scope\ntext: T\neffects: ${effects}${more}`);
export const offer = (more: string): string => `id: a\nfacts: {}\n${more}`;
export const option = (price: string): string =>
  offer(`sold_to: [x]\noptions: [{ id: o, title: O, facts: {}, period: month, price: ${price} }]`);
const part = (row: string): string =>
  `id: cgv\ntitle: T\ncite: c\nper: situation\nnature: contractual\nparts: [{ heading: H, id: h, numbered: false, parts: [${row}] }]`;
const euros = '{ cents: 1200, currency: EUR, tax: excl }';

/** A file that gets the code, the part of it that is marked, and the nearest file that is right. */
export const cases: readonly [
  code: string,
  kind: FileKind,
  bad: string,
  marked: string,
  good: string,
  said?: RegExp,
][] = [
  [
    'schema-key-unknown',
    'clause-library',
    inline('none', '\nwhne: x'),
    'whne',
    inline('none', '\nwhen: x'),
    /« when »/,
  ],
  [
    'schema-key-unknown',
    'clause-library',
    inline('[{ states: m, words: w, flag: [boxed] }]'),
    'flag',
    inline('[{ states: m, words: w, flags: [boxed] }]'),
    /« flags »/,
  ],
  [
    'schema-key-unknown',
    'document-plan',
    part('{ clause: c, rows: [offer.a] }'),
    'rows',
    part('{ table: offer.a, rows: [offer.a] }'),
  ],
  [
    'schema-key-missing',
    'clause-library',
    inline('[{ duty: d, of: host, words: w }]'),
    'duty',
    inline('[{ duty: d, of: host, strength: means, words: w }]'),
    /« strength »/,
  ],
  [
    'schema-key-missing',
    'clause-library',
    inline('[{ excludes: d, of: host, words: w }]'),
    'excludes',
    inline('[{ excludes: d, of: host, cause: any, words: w }]'),
    /« cause »/,
  ],
  ['schema-key-missing', 'offer', offer('at_least: b'), 'id', offer('sold_to: [x]'), /« sold_to »/],
  [
    'schema-key-excluded',
    'clause-library',
    clause(
      'kind: cap\nalternatives: [{ name: a, when: x, kind: cap, text: T, effects: none }, { name: b, when: otherwise, kind: cap, text: T, effects: none }]',
    ),
    'kind',
    clause(
      'alternatives: [{ name: a, when: x, kind: cap, text: T, effects: none }, { name: b, when: otherwise, kind: cap, text: T, effects: none }]',
    ),
    /quand « alternatives » est présent/,
  ],
  ['schema-type', 'offer', offer('sold_to: x'), 'x', offer('sold_to: [x]'), /une liste/],
  [
    'schema-type',
    'clause-library',
    inline('none').replace('title: A', 'title: 12'),
    '12',
    inline('none').replace('title: A', "title: '12'"),
    /un texte/,
  ],
  [
    'schema-type',
    'causes',
    'causes: [{ id: a, title: A, statutory: oui }]',
    'oui',
    'causes: [{ id: a, title: A, statutory: true }]',
    /true ou false/,
  ],
  ['schema-money', 'offer', option('12'), '12', option(euros)],
  ['schema-money', 'offer', option("'9,90 €'"), "'9,90 €'", option(euros)],
  ['schema-type', 'offer', option('gratuit'), 'gratuit', option(euros)],
  [
    'schema-choice',
    'clause-library',
    inline('[{ states: m, words: w, flags: [boxd] }]'),
    'boxd',
    inline('[{ states: m, words: w, flags: [boxed] }]'),
    /« boxed »/,
  ],
  [
    'schema-choice',
    'clause-library',
    inline('[{ right: r, of: hots, words: w }]'),
    'hots',
    inline('[{ right: r, of: host, words: w }]'),
    /« host »/,
  ],
  ['schema-choice', 'clause-library', inline('non'), 'non', inline('none'), /« none »/],
  ['schema-choice', 'document-plan', part('{ insert: matrice }'), 'matrice', part('{ insert: matrix }'), /« matrix »/],
  ['schema-pattern', 'offer', offer('sold_to: [FR Consumer]'), 'FR Consumer', offer('sold_to: [fr-consumer]')],
  ['schema-pattern', 'document-plan', part('{ table: backup }'), 'backup', part('{ table: offer.backup }')],
  [
    'schema-date',
    'clause-library',
    inline('none').replace('2027-01-01', '2027-02-29'),
    '2027-02-29',
    inline('none').replace('2027-01-01', '2028-02-29'),
  ],
  [
    'schema-date',
    'clause-library',
    inline('none').replace('2027-01-01', '01/02/2027'),
    '01/02/2027',
    inline('none').replace('2027-01-01', '2027-02-01'),
  ],
  [
    'schema-length',
    'heads',
    `heads: [{ id: a, title: ${'é'.repeat(201)} }]`,
    'é'.repeat(201),
    `heads: [{ id: a, title: ${'é'.repeat(200)} }]`,
  ],
  ['schema-length', 'heads', "heads: [{ id: a, title: '' }]", "''", "heads: [{ id: a, title: 'a' }]"],
  ['schema-range', 'offer', option(euros.replace('1200', '-1')), '-1', option(euros.replace('1200', '0'))],
  [
    'schema-range',
    'derived',
    'derived: [{ path: offer.a, title: A, type: decimal, decimals: 7, value: x }]',
    '7',
    'derived: [{ path: offer.a, title: A, type: decimal, decimals: 6, value: x }]',
  ],
  ['schema-count', 'clause-library', inline('[]'), '[]', inline('[{ states: m, words: w }]')],
  ['schema-count', 'offer', offer('sold_to: []'), '[]', offer('sold_to: [x]')],
  ['schema-item-twice', 'offer', offer('sold_to: [x, y, x]'), 'x', offer('sold_to: [x, y]')],
  [
    'schema-kind',
    'clause-library',
    inline('[{ of: host, words: w }]'),
    'of',
    inline('[{ right: r, of: host, words: w }]'),
    /d’aucun genre connu/,
  ],
  [
    'schema-kind',
    'clause-library',
    inline('[{ duty: d, right: r, of: host, words: w }]'),
    'duty',
    inline('[{ right: r, of: host, words: w }]'),
    /duty, right/,
  ],
  ['schema-kind', 'document-plan', part('{ clausse: c }'), 'clausse', part('{ clause: c }'), /heading, clause, table/],
  [
    'schema-kind',
    'document-plan',
    part('{ clause: c, table: offer.a }'),
    'clause',
    part('{ clause: c }'),
    /clause, table/,
  ],
];
