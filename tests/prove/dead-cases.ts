/** What no offer that could be sold ever meets: the smallest workspace that has it, and its neighbour that has not. */
import { load, type Loaded, type Micro, type MicroClause } from './micro.js';

export const texts = (...whens: readonly string[]): MicroClause['alternatives'] =>
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
export const micro = (more: Partial<Micro> = {}): Loaded =>
  load({
    properties: { paid: { type: 'boolean' }, days: { type: 'integer', minimum: 0, maximum: 9, unit: 'day' } },
    required: ['paid', 'days'],
    clauses: [{ id: 'c.one', alternatives: texts('offer.paid', '!offer.paid') }],
    offer: { paid: true, days: 3 },
    ...more,
  });

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
export const dead: readonly (readonly [code: string, bad: Loaded, good: Loaded])[] = [
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
  ['not-modelled', micro(stepped), micro()],
  ['offer-outside-space', ruled({ require: 'offer.days >= 5' }), ruled({ require: 'offer.days >= 3' })],
];
