import { expect, test } from 'vitest';
import { library } from '../../src/diagnostics/catalogue/library.js';
import { rules } from '../../src/diagnostics/catalogue/rules.js';
import { readSmall, type Changes } from './small.js';

interface Case {
  readonly bad: Changes;
  /** What stands at the finding's place. */
  readonly at?: string | RegExp;
  /** How many other places it shows. */
  readonly related?: number;
  readonly good: Changes;
}
const backups = 'clauses/backups.yaml';
const words = "words: L'Hébergeur sauvegarde le site }";
const rule = (require: string): Changes => ({
  'packs/trade.yaml': [
    [
      '',
      `id: trade
title: Métier
rules:
  - id: R-1
    title: Règle
    kind: required
    severity: error
    ${require}
    source: { cite: Usage, status: trade }
    says: Rien
    advice: Rien
`,
    ],
  ],
});
const asks = (question: string): Changes => rule(`require: '${question}'`);
const good = asks('duty("host", "backup_run", "!indicative")');

const cases: Readonly<Record<string, Case>> = {
  'workspace-file-missing': { bad: { 'vocabulary/facts.schema.json': [] }, good: {} },
  'id-twice': {
    bad: { 'clauses/withdrawal.yaml': [['id: withdrawal.right', 'id: backups.principle']] },
    at: 'backups.principle',
    related: 1,
    good: { 'clauses/withdrawal.yaml': [['topic: withdrawal', 'topic: other']] },
  },
  'name-unknown': {
    bad: { 'documents/cgv.yaml': [['clause: backups.principle', 'clause: backups.principal']] },
    at: 'backups.principal',
    good: { 'documents/cgv.yaml': [['clause: backups.principle', 'clause: contract.spare']] },
  },
  'words-missing': {
    bad: { [backups]: [[words, "words: L'Hébergeur garde le site }"]] },
    at: "L'Hébergeur garde le site",
    related: 1,
    good: { [backups]: [[words, 'words: garde chaque copie }']] },
  },
  'words-several': {
    bad: {
      [backups]: [
        ['et garde chaque', 'et garde le site et chaque'],
        [words, 'words: le site }'],
      ],
    },
    at: 'le site',
    related: 3,
    good: { [backups]: [[words, 'words: sauvegarde le site }']] },
  },
  'words-straddle': {
    bad: {
      [backups]: [
        ['site et garde', 'site{{#if (eq offer.price.period "month")}} et garde{{/if}}'],
        [words, 'words: le site et garde }'],
      ],
    },
    at: 'le site et garde',
    good: {
      [backups]: [
        ['site et garde', 'site{{#if (eq offer.price.period "month")}} et garde{{/if}}'],
        [words, 'words: et garde }'],
      ],
    },
  },
  'words-in-each': {
    bad: {
      [backups]: [
        ['chaque copie', '{{#each offer.options_offered}}chaque option {{this}}{{/each}} copie'],
        [words, 'words: chaque option }'],
      ],
    },
    at: 'chaque option',
    good: { [backups]: [['chaque copie', '{{#each offer.options_offered}}chaque option {{this}}{{/each}} copie']] },
  },
  'reference-self': {
    bad: { [backups]: [['{{ref "backups.principle"}}', '{{ref "backups.restoration"}}']] },
    at: /ref "backups\.restoration"/,
    good: {},
  },
  'options-clash': {
    bad: { 'offers/basic.yaml': [['    excludes: [extra]\n', '']] },
    related: 1,
    good: {
      'offers/basic.yaml': [['    excludes: [extra]\n  - id: quiet', '    excludes: [extra, quiet]\n  - id: quiet']],
    },
  },
  'query-argument': { bad: asks('duty("host", offer.name)'), at: 'offer.name', good },
  'query-party': { bad: asks('duty("backup_run")'), at: 'duty("backup_run")', good },
  'query-qualifier': {
    bad: asks('duty("host", "backup_run", "quick")'),
    at: 'duty("host", "backup_run", "quick")',
    good,
  },
  'rule-tests': { bad: rule('review: true\n    built_in: [id-twice]'), at: 'R-1', good: rule('review: true') },
};
/** Found in a situation, and tested there. */
const ELSEWHERE = ['rule-without-value', 'waiver-unknown', 'waiver-expired', 'waiver-unused'];

for (const [code, { bad, at, related, good: neighbour }] of Object.entries(cases)) {
  test(`${code} is found, at its place`, () => {
    const read = readSmall(bad);
    const [finding, ...more] = read.found.filter((each) => each.code === code);
    expect(finding, JSON.stringify(read.found.map((each) => [each.code, each.message.fr]))).toBeDefined();
    expect(more).toEqual([]);
    if (typeof at === 'string') expect(read.at(finding?.at)).toBe(at);
    else if (at) expect(read.at(finding?.at)).toMatch(at);
    if (related !== undefined) expect(finding?.related.length).toBe(related);
    for (const other of finding?.related ?? []) expect(read.at(other.at)).not.toBe('');
  });
  test(`${code} is not found next door`, () => {
    expect(readSmall(neighbour).found.map((each) => each.message.fr)).toEqual([]);
  });
}

test('every code of the library has its case', () => {
  const codes = Object.keys({ ...library, ...rules }).filter((code) => !ELSEWHERE.includes(code));
  expect(codes.filter((code) => !Object.hasOwn(cases, code))).toEqual([]);
});
