/** Libraries of any size for the prover, the same from the same seed: groups of texts, references and rules, half of them sound. */
import type { SourceFile } from '../src/workspace/node.js';
import { generator } from './generator.js';

/** 300 clauses: 60 groups whose texts should exclude each other, 60 that should leave no case out, 60 rules of 10 carriers. */
export function proveWorkspace(clauses: number, words: SourceFile, seed = 1): readonly SourceFile[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const atom = (): string => pick(ATOMS)(random);
  const condition = (): string => `(${atom()}) && (${atom()}) && (${atom()})`;
  /** A slip: no plan has both. */
  const impossible = (index: number): string => {
    const [one, two] = [`offer.number_${index % 6}`, `offer.number_${(index + 1) % 6}`];
    const bound = 20 + (index % 40);
    return index % 2 === 0
      ? `${one} < ${bound} && ${one} >= ${bound + 5} && (${atom()})`
      : `${one} <= ${two} + 3 && ${one} >= ${two} + 8 && (${atom()})`;
  };
  const groups = Math.floor(clauses / 5);

  // Threes: each condition is implied by the one before, so that the references from one to the next lead somewhere.
  const whens = Array.from({ length: clauses }, () => '');
  for (let index = 0; index < clauses; index++)
    whens[index] =
      index % 3 === 0
        ? DEAD.has(index % 12)
          ? impossible(index)
          : condition()
        : `(${whens[index - 1] ?? 'true'}) || (${condition()})`;
  const carriers = Array.from({ length: groups }, (_, rule) =>
    Array.from({ length: 10 }, (__, step) => 2 * groups + ((rule * 7 + step * 13) % (clauses - 2 * groups))),
  );
  const library = whens.map((when, index) => clause(index, when, { groups, clauses, carriers }));
  const rules = carriers.map((list, rule) => ({
    id: `RULE-${rule}`,
    title: `Règle ${rule}`,
    kind: 'required',
    severity: 'error',
    applies: rule % 2 === 0 ? (whens[list[0] ?? 0] ?? 'true') : atom(),
    require: `duty("host", "act_${rule}")`,
    source: { cite: 'métier', status: 'trade' },
    says: 'La règle n’est pas respectée',
    advice: 'Changez la clause.',
  }));
  const contents: Readonly<Record<string, unknown>> = {
    'clausier.yaml': {
      edition: { version: '1.0', effective: '2027-01-01' },
      languages: ['fr'],
      defaults: { audience: 'all' },
    },
    'audiences/all.yaml': { id: 'all', title: 'Tous', provider: 'atlas', languages: ['fr'], facts: {} },
    'providers/atlas.yaml': { id: 'atlas', facts: { name: 'Atlas' } },
    'offers/first.yaml': { id: 'first', facts: first, sold_to: ['all'] },
    'clauses/all.yaml': { topic: 'all', title: 'Tout', clauses: library },
    'documents/cgv.yaml': {
      id: 'cgv',
      title: 'Conditions',
      cite: 'des conditions',
      per: 'situation',
      nature: 'contractual',
      precedence: 1,
      parts: [{ heading: 'Tout', id: 'all', numbered: 'article', parts: library.map(({ id }) => ({ clause: id })) }],
    },
    'packs/rules.yaml': { id: 'rules', title: 'Règles', rules },
    'vocabulary/activities.yaml': {
      activities: carriers.map((_, rule) => ({
        id: `act_${rule}`,
        title: `Agir ${rule}`,
        phase: 'use',
        matrix: false,
      })),
    },
    'vocabulary/facts.schema.json': schema,
  };
  const files = Object.entries(contents).map(([path, value]) => ({ path, text: JSON.stringify(value) }));
  return [words, ...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Of each twelve clauses, which can never stand: with them, half of what is asked has no model. */
const DEAD = new Set([0, 6]);

interface Plan {
  readonly groups: number;
  readonly clauses: number;
  readonly carriers: readonly (readonly number[])[];
}

function clause(index: number, when: string, { groups, clauses, carriers }: Plan) {
  const next = index % 3 === 2 ? '' : ` Voir {{ref "c.${index + 1}"}}.`;
  const reference = index + 1 < clauses ? next : '';
  const duties = carriers.flatMap((list, rule) => (list.includes(index) ? [rule] : []));
  const text = `Texte de la clause.${duties.map((rule) => ` Effet ${name(rule)} dit.`).join('')}${reference}`;
  const effects =
    duties.length === 0
      ? 'none'
      : duties.map((rule) => ({
          duty: `act_${rule}`,
          of: 'host',
          strength: 'means',
          words: `Effet ${name(rule)} dit`,
        }));
  const base = { id: `c.${index}`, title: `Clause ${index}`, when, review: { review_by: '2028-01-01' } };
  const sound = index % 2 === 0;
  const written = { kind: 'commitment', text, effects };
  if (index >= 2 * groups) return { ...base, ...written };
  const [number, flag] = [`offer.number_${index % 6}`, `offer.flag_${index % 12}`];
  const cut = 20 + (index % 60);
  const [first, second] =
    index < groups
      ? [`${number} < ${cut}`, `${number} >= ${sound ? cut + 3 : cut - 3}`]
      : [`${flag} && ${number} < ${cut}`, `!${flag} || ${number} >= ${sound ? cut : cut + 3}`];
  const guarded = [
    { name: 'first', when: first, ...written },
    { name: 'second', when: second, ...written },
  ];
  const otherwise = index < groups ? [{ name: 'rest', when: 'otherwise', ...written }] : [];
  return { ...base, alternatives: [...guarded, ...otherwise] };
}

/** Letters only: a figure in a text would be a finding. */
const name = (rule: number): string => String(rule).replace(/[0-9]/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

const LEVELS = ['low', 'mid', 'high', 'top'];
const flags = Array.from({ length: 12 }, (_, index) => `flag_${index}`);
const levels = Array.from({ length: 6 }, (_, index) => `level_${index}`);
const numbers = Array.from({ length: 6 }, (_, index) => `number_${index}`);
const ATOMS: readonly ((random: () => number) => string)[] = [
  (random) => `${random() < 0.5 ? '!' : ''}offer.${flags[Math.floor(random() * flags.length)] ?? ''}`,
  (random) =>
    `offer.${levels[Math.floor(random() * levels.length)] ?? ''} ${random() < 0.5 ? '==' : '!='} "${LEVELS[Math.floor(random() * LEVELS.length)] ?? ''}"`,
  (random) =>
    `offer.${numbers[Math.floor(random() * numbers.length)] ?? ''} ${random() < 0.5 ? '<' : '>='} ${1 + Math.floor(random() * 98)}`,
  (random) =>
    `offer.${numbers[Math.floor(random() * numbers.length)] ?? ''} <= offer.${numbers[Math.floor(random() * numbers.length)] ?? ''} + ${Math.floor(random() * 20)}`,
];
const eachOf = <Value>(names: readonly string[], value: Value): Readonly<Record<string, Value>> =>
  Object.fromEntries(names.map((each) => [each, value] as const));
const properties: Readonly<Record<string, object>> = {
  ...eachOf(flags, { type: 'boolean' }),
  ...eachOf(levels, { type: 'string', enum: LEVELS }),
  ...eachOf(numbers, { type: 'integer', minimum: 0, maximum: 100, unit: 'day' }),
};
const first = { ...eachOf(flags, false), ...eachOf(levels, 'low'), ...eachOf(numbers, 1) };

const text = { title_fr: 'Texte', type: 'string', maxLength: 200, examples: ['Exemple'] };
const options = { title_fr: 'Options', type: 'array', uniqueItems: true, items: { type: 'string', enum: ['one'] } };
const object = (of: Readonly<Record<string, object>>, more: object = {}) => ({
  title_fr: 'Objet',
  type: 'object',
  additionalProperties: false,
  required: Object.keys(of),
  properties: Object.fromEntries(Object.entries(of).map(([key, each]) => [key, { title_fr: key, ...each }])),
  ...more,
});
const schema = object({
  provider: object({ name: text }),
  offer: object({
    id: text,
    options_offered: { ...options, filled: 'options_offered' },
    options_chosen: { ...options, filled: 'options_chosen' },
    ...properties,
  }),
  audience: object({ id: text }),
  edition: object({ version: text, effective: { type: 'string', format: 'date' } }),
  law: { ...object({ days: { type: 'integer', minimum: 0, maximum: 9, unit: 'day' } }), required: [] },
});
