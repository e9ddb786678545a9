import { expect, test } from 'vitest';
import { assembly } from '../../src/diagnostics/catalogue/assembly.js';
import { assembleAll, readSmall, type Changes } from '../library/small.js';

interface Case {
  readonly bad: Changes;
  readonly at: string | RegExp;
  readonly related?: number;
  readonly good: Changes;
}
const backups = 'clauses/backups.yaml';
const cgv = 'documents/cgv.yaml';

const cases: Readonly<Record<string, Case>> = {
  'alternative-none': {
    bad: { [backups]: [['when: otherwise', `when: 'offer.price.period == "year"'`]] },
    at: 'backups.principle',
    related: 2,
    good: { [backups]: [['when: otherwise', `when: 'offer.backup.mode == "none"'`]] },
  },
  'alternative-several': {
    bad: { [backups]: [['when: otherwise', `when: 'offer.price.period == "year" || offer.backup.mode == "none"'`]] },
    at: /contractual/,
    related: 2,
    good: { [backups]: [['when: otherwise', `when: 'offer.backup.mode != "contractual"'`]] },
  },
  'heading-empty': {
    bad: {
      [cgv]: [['id: withdrawal\n    numbered: article', 'id: withdrawal\n    numbered: article\n    required: true']],
    },
    at: /withdrawal/,
    good: {},
  },
  'clause-twice': {
    bad: {
      [cgv]: [
        [
          '      - clause: backups.restoration\n',
          '      - clause: backups.restoration\n      - clause: backups.principle\n',
        ],
      ],
    },
    at: 'backups.principle',
    related: 1,
    good: {},
  },
  'clause-empty': {
    bad: {
      [backups]: [
        [
          '          Le Client sauvegarde son site lui-même.',
          '          {{#if (eq offer.backup.mode "contractual")}}Le Client sauvegarde son site lui-même.{{/if}}',
        ],
      ],
    },
    at: /Client sauvegarde/,
    good: {
      [backups]: [
        [
          '          Le Client sauvegarde son site lui-même.',
          '          {{#if (eq offer.backup.mode "none")}}Le Client sauvegarde son site lui-même.{{/if}}',
        ],
      ],
    },
  },
  'reference-left-out': {
    bad: { [backups]: [['{{ref "backups.principle"}}', '{{ref "withdrawal.right"}}']] },
    at: /withdrawal\.right/,
    related: 1,
    good: {},
  },
};
/** Reading refuses such conditions: presence is proved before anything is assembled. */
const PROVED = ['condition-without-value'];

for (const [code, { bad, at, related, good }] of Object.entries(cases)) {
  test(`${code} is found, at its place, in the situations where it is`, () => {
    const read = readSmall(bad);
    expect(read.found.map(({ message }) => message.fr)).toEqual([]);
    const found = read.workspace ? assembleAll(read.workspace).found : [];
    const [finding] = found.filter((each) => each.code === code);
    expect(finding, JSON.stringify(found.map((each) => each.code))).toBeDefined();
    if (typeof at === 'string') expect(read.at(finding?.at)).toBe(at);
    else expect(read.at(finding?.at)).toMatch(at);
    if (related !== undefined) expect(finding?.related.length).toBe(related);
    expect(finding?.subject.offer).toBeDefined();
  });
  test(`${code} is not found next door`, () => {
    const read = readSmall(good);
    const found = read.workspace ? assembleAll(read.workspace).found : [];
    expect([...read.found, ...found].map(({ message }) => message.fr)).toEqual([]);
  });
}

test('every code of assembly has its case', () => {
  const codes = Object.keys(assembly).filter((code) => !PROVED.includes(code));
  expect(codes.filter((code) => !Object.hasOwn(cases, code))).toEqual([]);
});
