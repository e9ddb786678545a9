/** Each kind of obligation: the smallest library that keeps it in every offer that could be sold, and its neighbour that breaks it in one. */
import type { ObligationKind } from '../../src/prove/obligations/obligation.js';
import { load, type Loaded, type Micro, type MicroAlternative } from './micro.js';

type Said = string | readonly [words: string, effect: Readonly<Record<string, unknown>>];
/** Sentences, some of which carry an effect. */
const said = (name: string, when: string, ...sentences: readonly Said[]): MicroAlternative => ({
  name,
  when,
  text: sentences.map((each) => (typeof each === 'string' ? each : `${each[0]}.`)).join(' '),
  effects: sentences.flatMap((each) => (typeof each === 'string' ? [] : [{ ...each[1], words: each[0] }])),
});
const clause = (id: string, when: string | undefined, ...sentences: readonly Said[]): Micro['clauses'][number] => ({
  id,
  ...(when === undefined ? {} : { when }),
  alternatives: [said('first', 'offer.paid', ...sentences), said('rest', 'otherwise', ...sentences)],
});
const duty = (of: 'host' | 'client', more: object = {}): Said => [
  of === 'host' ? 'L’Hébergeur agit' : 'Le Client agit',
  { duty: 'act', of, strength: 'means', ...more },
];
export const act = (more: object = {}) => ({ id: 'act', title: 'Agir', phase: 'use', matrix: false, ...more });
export const rule = (more: object) => ({
  id: 'R-1',
  title: 'Règle',
  kind: 'required',
  severity: 'error',
  source: { cite: 'Usage', status: 'trade' },
  says: 'La règle n’est pas respectée',
  advice: 'Changez la clause.',
  ...more,
});
const money = { cents: 100, currency: 'EUR', tax: 'excl' };
export const vocabulary = {
  properties: {
    paid: { type: 'boolean' },
    level: { type: 'string', enum: ['low', 'mid', 'high'] },
    days: { type: 'integer', minimum: 0, maximum: 9, unit: 'day' },
    delay: { type: 'integer', minimum: 1, maximum: 9, unit: 'day' },
    price: { $ref: '#/$defs/money' },
  },
  required: ['paid', 'level', 'days'],
  offer: { paid: true, level: 'low', days: 3, delay: 2, price: money },
} as const;
/** 14 days until the end of May 2027, 30 from June on. */
export const law = [
  { path: 'law.days', from: '2020-01-01', until: '2027-05-31', value: 14, source: 'SOURCE-1', status: 'memory' },
  { path: 'law.days', from: '2027-06-01', value: 30, source: 'SOURCE-1', status: 'memory' },
];
export const plain = clause('c.one', undefined, 'Rien.');
const noted: Said = ['Ceci est dit', { states: 'noted' }];

interface Case {
  readonly kind: ObligationKind;
  readonly code: string;
  readonly good: Partial<Micro>;
  readonly bad: Partial<Micro>;
  /** What reading the bad one tells already: it is proved all the same. */
  readonly read?: readonly string[];
  /** Reading refuses the bad one: it is proved as if reading had taken the delay for always there. */
  readonly refused?: true;
}
export const cases: Readonly<Record<string, Case>> = {
  'a condition that is an error somewhere': {
    kind: 'condition',
    code: 'condition-without-value',
    good: { clauses: [clause('c.one', 'has(offer.delay) && offer.delay > 3', 'Rien.')] },
    bad: { clauses: [clause('c.one', 'offer.delay > 3', 'Rien.')] },
    read: ['path-optional'],
  },
  'no alternative': {
    kind: 'alternative',
    code: 'alternative-none',
    good: {
      clauses: [
        { id: 'c.one', alternatives: [said('a', 'offer.days < 5', 'Rien.'), said('b', 'offer.days >= 5', 'Rien.')] },
      ],
    },
    bad: {
      clauses: [
        { id: 'c.one', alternatives: [said('a', 'offer.days < 5', 'Rien.'), said('b', 'offer.days > 5', 'Rien.')] },
      ],
    },
  },
  'several alternatives': {
    kind: 'alternative',
    code: 'alternative-several',
    good: {
      clauses: [
        { id: 'c.one', alternatives: [said('a', 'offer.days < 5', 'Rien.'), said('b', 'offer.days >= 5', 'Rien.')] },
      ],
    },
    bad: {
      clauses: [
        { id: 'c.one', alternatives: [said('a', 'offer.days <= 5', 'Rien.'), said('b', 'offer.days >= 5', 'Rien.')] },
      ],
    },
  },
  'a value that is absent': {
    kind: 'value',
    code: 'value-missing',
    good: { clauses: [clause('c.one', undefined, '{{#has offer.delay}}Dans {{offer.delay}}.{{/has}}')] },
    bad: { clauses: [clause('c.one', undefined, 'Dans {{offer.delay}}.')] },
    read: ['path-optional'],
    refused: true,
  },
  'a reference to what is left out': {
    kind: 'reference',
    code: 'reference-left-out',
    good: {
      clauses: [clause('c.one', 'offer.days > 5', 'Voir {{ref "c.two"}}.'), clause('c.two', 'offer.days > 4', 'Rien.')],
    },
    bad: {
      clauses: [clause('c.one', 'offer.days > 5', 'Voir {{ref "c.two"}}.'), clause('c.two', 'offer.days > 6', 'Rien.')],
    },
  },
  'a required heading without a clause': {
    kind: 'heading',
    code: 'heading-empty',
    good: { headings: { all: { required: true, clauses: ['c.one'] } } },
    bad: {
      clauses: [clause('c.one', 'offer.level != "high"', 'Rien.')],
      headings: { all: { required: true, clauses: ['c.one'] } },
    },
  },
  'an activity of nobody': {
    kind: 'activity',
    code: 'activity-unowned',
    good: { activities: [act({ matrix: true })], clauses: [clause('c.one', undefined, duty('host'))] },
    bad: { activities: [act({ matrix: true })], clauses: [clause('c.one', 'offer.days > 0', duty('host'))] },
  },
  'an activity of both parties': {
    kind: 'activity',
    code: 'activity-two-owners',
    good: {
      activities: [act()],
      clauses: [clause('c.one', 'offer.days < 5', duty('host')), clause('c.two', 'offer.days > 5', duty('client'))],
    },
    bad: {
      activities: [act()],
      clauses: [clause('c.one', 'offer.days <= 5', duty('host')), clause('c.two', 'offer.days >= 5', duty('client'))],
    },
  },
  'an activity under two strengths': {
    kind: 'activity',
    code: 'activity-two-strengths',
    good: {
      activities: [act()],
      clauses: [
        clause('c.one', 'offer.days < 5', duty('host')),
        clause('c.two', 'offer.days > 5', duty('host', { strength: 'result' })),
      ],
    },
    bad: {
      activities: [act()],
      clauses: [
        clause('c.one', 'offer.days <= 5', duty('host')),
        clause('c.two', 'offer.days >= 5', duty('host', { strength: 'result' })),
      ],
    },
  },
  'an activity that the plan has not': {
    kind: 'activity',
    code: 'activity-outside-plan',
    good: {
      activities: [act({ applies: 'offer.days > 4' })],
      clauses: [clause('c.one', 'offer.days > 5', duty('host'))],
    },
    bad: {
      activities: [act({ applies: 'offer.days > 4' })],
      clauses: [clause('c.one', 'offer.days > 3', duty('host'))],
    },
  },
  'what is excluded although it is owed': {
    kind: 'promise',
    code: 'excluded-although-owed',
    good: {
      activities: [act({ prevents: ['data_loss'] })],
      clauses: [
        clause('c.one', 'offer.days > 5', duty('host')),
        clause('c.two', 'offer.days < 5', [
          'Nul ne répond des pertes',
          { excludes: 'data_loss', of: 'host', cause: 'any' },
        ]),
      ],
    },
    bad: {
      activities: [act({ prevents: ['data_loss'] })],
      clauses: [
        clause('c.one', 'offer.days >= 5', duty('host')),
        clause('c.two', 'offer.days <= 5', [
          'Nul ne répond des pertes',
          { excludes: 'data_loss', of: 'host', cause: 'any' },
        ]),
      ],
    },
  },
  'a right that no duty answers': {
    kind: 'promise',
    code: 'right-unanswered',
    good: {
      activities: [act()],
      rights: [{ id: 'ask', title: 'Demander', waivable: false, answered_by: 'act' }],
      clauses: [
        clause('c.one', 'offer.days > 4', duty('host')),
        clause('c.two', 'offer.days > 5', ['Le Client peut demander', { right: 'ask', of: 'client' }]),
      ],
    },
    bad: {
      activities: [act()],
      rights: [{ id: 'ask', title: 'Demander', waivable: false, answered_by: 'act' }],
      clauses: [
        clause('c.one', 'offer.days > 5', duty('host')),
        clause('c.two', 'offer.days > 4', ['Le Client peut demander', { right: 'ask', of: 'client' }]),
      ],
    },
  },
  'a power without what the party that reserves it owes': {
    kind: 'promise',
    code: 'power-unanswered',
    good: {
      activities: [act()],
      powers: [{ id: 'stop', title: 'Arrêter', answered_by: 'act' }],
      clauses: [
        clause('c.one', 'offer.days > 4', duty('host')),
        clause('c.two', 'offer.days > 5', ['L’Hébergeur peut arrêter', { reserves: 'stop', of: 'host' }]),
      ],
    },
    // What the other party owes answers nothing.
    bad: {
      activities: [act()],
      powers: [{ id: 'stop', title: 'Arrêter', answered_by: 'act' }],
      clauses: [
        clause('c.one', 'offer.days > 4', duty('client')),
        clause('c.two', 'offer.days > 5', ['L’Hébergeur peut arrêter', { reserves: 'stop', of: 'host' }]),
      ],
    },
  },
  'a reference to what does not say what it is for': {
    kind: 'reference',
    code: 'reference-elsewhere',
    good: {
      activities: [act()],
      clauses: [
        clause('c.one', 'offer.days > 5', 'Voir {{ref "c.two" for="act"}}.'),
        clause('c.two', 'offer.days > 4', duty('host')),
      ],
    },
    bad: {
      activities: [act()],
      clauses: [
        clause('c.one', 'offer.days > 5', 'Voir {{ref "c.two" for="act"}}.'),
        {
          id: 'c.two',
          alternatives: [said('a', 'offer.days < 8', duty('host')), said('b', 'otherwise', 'Rien.')],
        },
      ],
    },
  },
  'a duty that is required and that nobody owes': {
    kind: 'required',
    code: 'effect-required',
    good: {
      activities: [act({ required_when: 'offer.days > 4' })],
      clauses: [clause('c.one', 'offer.days > 3', duty('host'))],
    },
    bad: {
      activities: [act({ required_when: 'offer.days > 4' })],
      clauses: [clause('c.one', 'offer.days > 5', duty('host'))],
    },
  },
  'what is paid without a price': {
    kind: 'price',
    code: 'paid-without-price',
    good: {
      activities: [act()],
      prices: [{ id: 'fee', title: 'Intervention' }],
      clauses: [
        clause('c.one', undefined, duty('host', { price: 'paid' }), ['L’Intervention est facturée', { prices: 'fee' }]),
      ],
    },
    bad: {
      activities: [act()],
      prices: [{ id: 'fee', title: 'Intervention' }],
      clauses: [
        clause(
          'c.one',
          undefined,
          duty('host', { price: 'paid' }),
          '{{#has offer.delay}}',
          ['L’Intervention est facturée', { prices: 'fee' }],
          '{{/has}}',
        ),
      ],
    },
  },
  'a price that no clause makes due': {
    kind: 'price',
    code: 'price-unused',
    good: {
      prices: [{ id: 'fee', title: 'Intervention', path: 'offer.price' }],
      clauses: [clause('c.one', 'has(offer.price)', ['L’Intervention est facturée', { prices: 'fee' }])],
    },
    bad: {
      prices: [{ id: 'fee', title: 'Intervention', path: 'offer.price' }],
      clauses: [
        clause('c.one', 'has(offer.price) && offer.price.cents > 0', [
          'L’Intervention est facturée',
          { prices: 'fee' },
        ]),
      ],
    },
  },
  'a rule of a pack': {
    kind: 'rule',
    code: 'R-1',
    good: {
      rules: [rule({ applies: 'offer.days > 5', require: 'states("noted")' })],
      clauses: [clause('c.one', 'offer.days > 4', noted)],
    },
    bad: {
      rules: [rule({ applies: 'offer.days > 5', require: 'states("noted")' })],
      clauses: [clause('c.one', 'offer.days > 6', noted)],
    },
  },
  'a rule from a later day on': {
    kind: 'rule',
    code: 'R-1',
    good: {
      rules: [rule({ from: '2027-06-01', require: 'states("noted")' })],
      clauses: [clause('c.one', 'has(law.days) && law.days == 30', noted)],
      parameters: law,
    },
    bad: {
      rules: [rule({ from: '2027-05-31', require: 'states("noted")' })],
      clauses: [clause('c.one', 'has(law.days) && law.days == 30', noted)],
      parameters: law,
    },
  },
  'a rule that has no value': {
    kind: 'rule',
    code: 'rule-without-value',
    good: { rules: [rule({ require: '!has(offer.delay) || offer.delay > 0 && !states("noted")' })] },
    bad: { rules: [rule({ require: 'offer.delay > 0 && !states("noted")' })] },
    read: ['path-optional'],
    refused: true,
  },
};

export const readOf = (of: Partial<Micro>): Loaded => load({ clauses: [plain], ...vocabulary, ...of });
