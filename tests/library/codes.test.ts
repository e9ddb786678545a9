import { describe, expect, test } from 'vitest';
import { library } from '../../src/diagnostics/catalogue/library.js';
import { rules } from '../../src/diagnostics/catalogue/rules.js';
import { cases } from './cases.js';
import { names } from './names.js';
import { readSmall, type Changes } from './small.js';

/** Found in a situation, and tested there. */
const ELSEWHERE = [
  'rule-without-value',
  'waiver-unknown',
  'waiver-refused',
  'waiver-expired',
  'waiver-unargued',
  'waiver-unused',
];

const findings = (changes: Changes): readonly (readonly string[])[] => {
  const { found, shown } = readSmall(changes);
  return found.map(shown);
};

/** A reference is marked whole, with its braces. */
const bare = ([shown = '', ...others]: readonly string[]): string =>
  [shown.replace(/\{\{ref (?:"[^"]*" for=)?"([^"]*)"\}\}/, '$1'), ...others].join(' ');

describe.each(cases)('$shown.0', ({ bad, shown, good }) => {
  test('is all that is found, with each place that it is about', () => expect(findings(bad)).toEqual([shown]));
  test('is not found next door', () => expect(findings(good)).toEqual([]));
});

describe.each(names)('a name that nothing defines: $what', ({ file, place, wrong, right, changes }) => {
  test('is found on the name itself', () =>
    expect(findings(changes(wrong)).map(bare)).toEqual([`name-unknown ${file}:${place} ${wrong}`]));
  test('is not found where it is right', () => expect(findings(changes(right))).toEqual([]));
  test('is proposed, and said with an article in French', () => {
    const [message] = readSmall(changes(wrong)).found.map((each) => each.message);
    expect(message?.fr).toMatch(new RegExp(`^Rien ne définit (l’|le |la )[^«]+ « ${wrong} »\\.`));
    expect(message?.fr).toContain(`Vouliez-vous dire « ${right} »`);
    expect(message?.en).toContain(`Did you mean "${right}"`);
  });
});

test('every code of the library has its case', () => {
  const tried = new Set(['name-unknown', ...cases.map(({ shown }) => shown[0]?.split(' ')[0])]);
  const codes = Object.keys({ ...library, ...rules }).filter((code) => !ELSEWHERE.includes(code));
  expect(codes.filter((code) => !tried.has(code))).toEqual([]);
});

test('a figure that the law sets for later is of its type, and within its bounds', () => {
  const later = (value: string): Changes => ({
    'packs/parameters.yaml': [
      [
        'value: 14, source',
        `until: 2027-12-31, value: 14, source: FR-CONSO-L221-18, status: verified }\n  - { path: law.withdrawal_days, from: 2028-01-01, value: ${value}, source`,
      ],
    ],
  });
  expect(findings(later('61'))).toEqual([['schema-range packs/parameters.yaml:3:59 61']]);
  expect(findings(later('sept'))).toEqual([['schema-type packs/parameters.yaml:3:59 sept']]);
  expect(findings(later('60'))).toEqual([]);
});

test('what reads an offer stands in no document that compares offers', () => {
  const reading = (path: string): Changes => ({
    'documents/plan-comparison.yaml': [['    parts:\n', '    parts:\n      - clause: contract.spare\n']],
    'clauses/contract.yaml': [["attend d'être nommée", `vise {{${path}}}`]],
  });
  expect(findings(reading('offer.name'))).toEqual([['path-root clauses/contract.yaml:17:27 offer.name']]);
  expect(findings(reading('provider.legal_name'))).toEqual([]);
  const when = (path: string): Changes => ({
    'documents/plan-comparison.yaml': [['parts:\n  -', `when: '${path}'\nparts:\n  -`]],
  });
  expect(findings(when('offer.price.vat_pct > 5'))).toEqual([
    ['path-root documents/plan-comparison.yaml:6:8 offer.price.vat_pct'],
  ]);
  expect(findings(when('!audience.small'))).toEqual([]);
});
