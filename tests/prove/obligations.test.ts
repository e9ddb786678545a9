/** Each kind of obligation: the smallest library that keeps it in every offer that could be sold, and its neighbour that breaks it in one. */
import { describe, expect, test } from 'vitest';
import { KINDS, type ObligationKind } from '../../src/prove/obligations/obligation.js';
import type { Proof } from '../../src/prove/prove.js';
import { load, type Loaded, type Micro, type MicroAlternative } from './micro.js';
import { proveLoaded, solver } from './proving.js';

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
const act = (more: object = {}) => ({ id: 'act', title: 'Agir', phase: 'use', matrix: false, ...more });
const rule = (more: object) => ({
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
const vocabulary = {
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
const law = [
  { path: 'law.days', from: '2020-01-01', until: '2027-05-31', value: 14, source: 'SOURCE-1', status: 'memory' },
  { path: 'law.days', from: '2027-06-01', value: 30, source: 'SOURCE-1', status: 'memory' },
];
const plain = clause('c.one', undefined, 'Rien.');
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
const cases: Readonly<Record<string, Case>> = {
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

const z3 = solver();
const readOf = (of: Partial<Micro>): Loaded => load({ clauses: [plain], ...vocabulary, ...of });
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
