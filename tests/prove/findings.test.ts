/** What a proof says of itself and of what is dead, each in the smallest workspace that has it and in its neighbour that has not. */
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/prove/engine/engine.js';
import { findingsOf } from '../../src/prove/findings.js';
import { prove, type ProveOptions } from '../../src/prove/prove.js';
import { load, type Loaded, type Micro, type MicroClause } from './micro.js';
import { replayOf } from './proving.js';

const texts = (...whens: readonly string[]): MicroClause['alternatives'] =>
  whens.map((when, index) => ({ name: `text_${String(index)}`, when, text: 'Rien.', effects: [] }));
const rule = (id: string, more: object): Record<string, unknown> => ({
  id,
  title: id,
  kind: 'required',
  severity: 'error',
  source: { cite: 'Usage', status: 'trade' },
  says: id,
  advice: id,
  ...more,
});
const micro = (more: Partial<Micro> = {}): Loaded =>
  load({
    properties: { paid: { type: 'boolean' }, days: { type: 'integer', minimum: 0, maximum: 9, unit: 'day' } },
    required: ['paid', 'days'],
    clauses: [{ id: 'c.one', alternatives: texts('offer.paid', '!offer.paid') }],
    offer: { paid: true, days: 3 },
    ...more,
  });

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
const one = (when: string): Loaded =>
  micro({ clauses: [{ id: 'c.one', when, alternatives: texts('offer.paid', '!offer.paid') }] });
const ruled = (more: object): Loaded => micro({ rules: [rule('R-1', more)] });
const never = '!offer.paid && offer.paid';
/** A passage that prints where the plan is paid for. */
const within = (when: string): MicroClause['alternatives'] => [
  { name: 'first', when, text: 'Rien. {{#if offer.paid}}Dans {{offer.days}}.{{/if}}', effects: [] },
  { name: 'rest', when: 'otherwise', text: 'Rien.', effects: [] },
];
const dated: Partial<Micro> = {
  parameters: [{ path: 'law.days', from: '2020-01-01', value: 14, source: 'SOURCE-1', status: 'memory' }],
};
/** With a keyword that formulas cannot express. */
const stepped: Partial<Micro> = {
  properties: {
    paid: { type: 'boolean' },
    days: { type: 'integer', minimum: 0, maximum: 9, multipleOf: 3, unit: 'day' },
  },
};
const chosen = (option: string): Partial<Micro> => ({
  clauses: [{ id: 'c.one', alternatives: texts(`"${option}" in offer.options_chosen`, 'otherwise') }],
});

/** An activity that the vocabulary wants owed there. */
const owing = (where: string): Loaded =>
  micro({
    activities: [{ id: 'act', title: 'Agir', phase: 'use', matrix: false, required_when: where }],
    clauses: [
      {
        id: 'c.one',
        alternatives: texts('offer.paid', '!offer.paid').map((each) => ({
          ...each,
          text: 'L’Hébergeur agit.',
          effects: [{ duty: 'act', of: 'host', strength: 'means', words: 'L’Hébergeur agit' }],
        })),
      },
    ],
  });
const dead: readonly (readonly [code: string, bad: Loaded, good: Loaded])[] = [
  ['clause-never', one('offer.days > 5 && offer.days < 3'), one('offer.days > 5')],
  [
    'alternative-never',
    micro({
      clauses: [
        { id: 'c.one', alternatives: texts('offer.days >= 0 && offer.days > 3 && offer.days < 2', 'otherwise') },
      ],
    }),
    micro({ clauses: [{ id: 'c.one', alternatives: texts('offer.days > 3', 'otherwise') }] }),
  ],
  [
    'rule-never',
    ruled({ applies: never, require: 'states("noted")' }),
    ruled({ applies: 'offer.paid', require: '!states("noted")' }),
  ],
  ['condition-always', one('offer.days >= 0'), one('offer.days >= 1')],
  [
    'awaits-audience',
    one('audience.customer != "consumer" && audience.customer != "professional"'),
    one('audience.customer == "consumer"'),
  ],
  [
    'awaits-audience',
    owing('audience.customer != "consumer" && audience.customer != "professional"'),
    owing('audience.customer == "consumer"'),
  ],
  [
    'proof-about-nothing',
    micro({ clauses: [{ id: 'c.one', alternatives: within('!offer.paid') }] }),
    micro({ clauses: [{ id: 'c.one', alternatives: within('offer.days > 3') }] }),
  ],
  [
    'space-empty',
    micro({ ...dated, rules: [rule('R-1', { from: '2027-06-01', require: never })] }),
    micro({ ...dated, rules: [rule('R-1', { from: '2027-06-01', require: 'offer.paid' })] }),
  ],
  [
    'option-never',
    micro({ options: [{ id: 'one', facts: { days: 4 }, excludes: ['one'] }] }),
    micro({
      options: [
        { id: 'one', facts: { days: 4 }, excludes: ['two'] },
        { id: 'two', facts: {} },
      ],
    }),
  ],
  [
    'option-never',
    micro({ options: [{ id: 'one', facts: { days: 5 } }], rules: [rule('R-1', { require: 'offer.days < 5' })] }),
    micro({ options: [{ id: 'one', facts: { days: 4 } }], rules: [rule('R-1', { require: 'offer.days < 5' })] }),
  ],
  [
    'option-without-effect',
    micro({ options: [{ id: 'one', facts: { paid: true } }] }),
    micro({ options: [{ id: 'one', facts: { paid: false } }] }),
  ],
  [
    'option-without-effect',
    micro({ options: [{ id: 'one', facts: { days: 4 } }] }),
    micro({
      options: [{ id: 'one', facts: { days: 4 } }],
      rules: [rule('R-1', { applies: 'offer.days > 3', require: '!states("noted")' })],
    }),
  ],
  [
    'option-without-effect',
    micro({ ...chosen('two'), options: [{ id: 'one', facts: {} }] }),
    micro({ ...chosen('one'), options: [{ id: 'one', facts: {} }] }),
  ],
  [
    'offer-outside-space',
    micro({ ...stepped, rules: [rule('R-1', { require: 'offer.days >= 5' })] }),
    micro({ ...stepped, rules: [rule('R-1', { require: 'offer.days >= 3' })] }),
  ],
  ['offer-outside-space', ruled({ require: 'offer.days >= 5' }), ruled({ require: 'offer.days >= 3' })],
];
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
