/** What a proof says of itself and of what is dead, each in the smallest workspace that has it and in its neighbour that has not. */
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/prove/engine/engine.js';
import { findingsOf } from '../../src/prove/findings.js';
import { prove, type ProveOptions } from '../../src/prove/prove.js';
import { dead, micro, texts } from './dead-cases.js';
import type { Loaded } from './micro.js';
import { replayOf } from './proving.js';

/** An engine that answers the same to every question. */
const always = (answer: 'never' | 'unknown'): Required<ProveOptions>['other'] => ({
  name: 'z3',
  open: () =>
    Promise.resolve({
      name: 'z3',
      decide: (queries) => Promise.resolve(queries.map((): Verdict => ({ answer }))),
    }),
});
async function codes(loaded: Loaded, more: Partial<ProveOptions> = {}): Promise<readonly string[]> {
  expect(loaded.found).toEqual([]);
  const { workspace, schema } = loaded;
  const proof = await prove(workspace, { schema, replay: replayOf(schema), ...more });
  return [...new Set(findingsOf(proof, workspace).map(({ code }) => code))].sort();
}
test('a dead option is told where it is written', async () => {
  const loaded = micro({ options: [{ id: 'two', facts: { paid: true } }] });
  const { workspace, schema } = loaded;
  const found = findingsOf(await prove(workspace, { schema, replay: replayOf(schema) }), workspace);
  expect(found.map(({ code, at, subject }) => [code, at, subject])).toEqual([
    ['option-without-effect', workspace.offers.first?.options[0]?.at, { offer: 'first', options: ['two'] }],
  ]);
});

describe.each(dead)('%s', (code, bad, good) => {
  test('is told', async () => expect(await codes(bad)).toContain(code));
  test('is not told next door', async () => expect(await codes(good)).not.toContain(code));
});

describe('a proof that is worth nothing says so', () => {
  const wrong = micro({ clauses: [{ id: 'c.one', alternatives: texts('offer.days < 3', 'offer.days > 3') }] });
  test('engines-disagree', async () => {
    expect(await codes(wrong, { other: always('never') })).toContain('engines-disagree');
    expect(await codes(wrong, { other: always('unknown') })).toEqual(['alternative-none']);
  });
  test('counterexample-not-replayed', async () => {
    const blind = { ...replayOf(wrong.schema), check: () => [] };
    expect(await codes(wrong, { replay: blind })).toContain('counterexample-not-replayed');
    expect(await codes(wrong)).toEqual(['alternative-none']);
  });
  test.each([
    ['obligation-undecided', { decided: { answer: 'unknown', by: [], disagree: false } }],
    ['proof-about-nothing', { premise: { answer: 'never', by: [], disagree: false } }],
  ] as const)('%s', async (code, verdict) => {
    const { workspace, schema } = micro();
    const proof = await prove(workspace, { schema, replay: replayOf(schema) });
    const told = { ...proof, proved: proof.proved.map((each) => ({ ...each, ...verdict })) };
    expect(findingsOf(told, workspace).map((each) => each.code)).toContain(code);
    expect(findingsOf(proof, workspace)).toEqual([]);
  });
});
