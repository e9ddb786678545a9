/** Each kind of obligation: the smallest library that keeps it in every offer that could be sold, and its neighbour that breaks it in one. */
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/prove/obligations/obligation.js';
import type { Proof } from '../../src/prove/prove.js';
import { load, type Loaded, type Micro } from './micro.js';
import { cases, plain, readOf, rule, vocabulary } from './obligations-cases.js';
import { proveLoaded, solver } from './proving.js';

const z3 = solver();
const gravestOf = ({ found }: Loaded): readonly string[] => [
  ...new Set(found.flatMap(({ severity, code }) => (severity === 'block' || severity === 'error' ? [code] : []))),
];
/** Read where the delay is always there, proved where it may be absent. */
function letThrough(of: Partial<Micro>): Loaded {
  const strict = readOf({ required: [...vocabulary.required, 'delay'], ...of });
  const { workspace, schema } = readOf({});
  return { ...strict, schema, workspace: { ...strict.workspace, facts: workspace.facts } };
}
async function proofOf(loaded: Loaded): Promise<Proof> {
  const proof = await proveLoaded(loaded, z3());
  expect(proof.proved.every(({ decided }) => decided.by.length === 2)).toBe(true);
  expect(proof.outside).toEqual([]);
  return proof;
}
const coded = ({ proved }: Proof, code: string) => proved.filter(({ obligation }) => obligation.expects.code === code);

describe.each(Object.entries(cases))('%s', (_, { kind, code, good, bad, read, refused }) => {
  test('is proved never to be', async () => {
    const loaded = readOf(good);
    expect(gravestOf(loaded)).toEqual([]);
    const proof = await proofOf(loaded);
    const asked = coded(proof, code);
    expect(asked.length).toBeGreaterThan(0);
    for (const { obligation, decided, premise } of asked)
      expect([obligation.kind, decided.answer, premise.answer]).toEqual([kind, 'never', 'possible']);
    expect(proof.proved.filter(({ decided }) => decided.answer !== 'never')).toEqual([]);
  });
  test('is shown by an offer that the check refuses for it', async () => {
    const loaded = readOf(bad);
    expect(gravestOf(loaded)).toEqual(read ?? []);
    const proof = await proofOf(refused ? letThrough(bad) : loaded);
    const refuted = proof.proved.filter(({ decided }) => decided.answer === 'possible');
    expect([...new Set(refuted.map(({ obligation }) => obligation.expects.code))].sort()).toEqual([code]);
    for (const { obligation, counterexample } of refuted) {
      expect(obligation.kind).toBe(kind);
      expect(counterexample?.findings.map((each) => each.code)).toContain(code);
    }
  });
});

test('no kind is left out', () => {
  expect(new Set(Object.values(cases).map(({ kind }) => kind))).toEqual(new Set(KINDS));
});

test('a rule is broken on a day on which it holds, and on no other', async () => {
  const { good, bad } = cases['a rule from a later day on'] ?? {};
  const [refuted] = coded(await proofOf(readOf(bad ?? {})), 'R-1').filter(({ counterexample }) => counterexample);
  expect(refuted?.counterexample?.situation.date).toBe('2027-05-31');
  const over = rule({ until: '2026-12-31', require: 'states("noted")' });
  const proof = await proofOf(readOf({ ...good, rules: [over] }));
  expect(coded(proof, 'R-1').map(({ decided }) => decided.answer)).toEqual(['never']);
});

test('options that set one path differently are refused when the offer is read, with both places', () => {
  const options = (second: object): Micro => ({
    clauses: [plain],
    ...vocabulary,
    options: [
      { id: 'one', facts: { days: 5 } },
      { id: 'two', facts: { days: 7 }, ...second },
    ],
  });
  const [found, ...more] = load(options({})).found;
  expect(more).toEqual([]);
  expect([found?.code, found?.severity, found?.at?.file, found?.related.length]).toEqual([
    'options-clash',
    'error',
    'offers/first.yaml',
    1,
  ]);
  expect(found?.related[0]?.at.start.line).toBeGreaterThan(found?.at?.start.line ?? Infinity);
  expect(load(options({ facts: { days: 5 } })).found).toEqual([]);
  expect(load(options({ excludes: ['one'] })).found).toEqual([]);
});
