/** Random small workspaces, and every offer that could be written in them. */
import fc, { type Arbitrary } from 'fast-check';
import type { Fact, Facts } from '../../src/shapes.js';
import type { Micro, MicroClause, MicroHeading } from './micro.js';

const LEVELS = ['low', 'mid', 'high'];
const properties = {
  paid: { type: 'boolean' },
  level: { type: 'string', enum: LEVELS },
  days: { type: 'integer', minimum: 0, maximum: 2, unit: 'day' },
  parts: { type: 'array', uniqueItems: true, items: { type: 'string', enum: ['files'] } },
  mail: { type: 'object', additionalProperties: false, properties: { kept: { type: 'boolean' } } },
};
const required = ['paid', 'level'];

const atom: Arbitrary<string> = fc.oneof(
  fc.constantFrom('offer.paid', '!offer.paid', 'audience.customer == "consumer"'),
  fc.constantFrom(...LEVELS).map((level) => `offer.level == "${level}"`),
  fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.integer({ min: 0, max: 2 }))
    .map(([by, value]) => `has(offer.days) && offer.days ${by} ${value}`),
  fc.constantFrom(
    'has(offer.days)',
    '!has(offer.mail)',
    'has(offer.parts) && "files" in offer.parts',
    'has(offer.parts) && size(offer.parts) == 0',
  ),
  fc.constantFrom(
    'has(offer.mail) && has(offer.mail.kept) && offer.mail.kept',
    'has(offer.mail) && !has(offer.mail.kept)',
  ),
  fc.constantFrom('offer.derived.plenty', '!offer.derived.plenty', 'has(offer.days) && offer.derived.many'),
);
const condition: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: atom },
  { weight: 2, arbitrary: fc.tuple(atom, atom).map(([a, b]) => `(${a}) && (${b})`) },
  { weight: 2, arbitrary: fc.tuple(atom, atom).map(([a, b]) => `(${a}) || (${b})`) },
  { weight: 1, arbitrary: atom.map((a) => `!(${a})`) },
  { weight: 1, arbitrary: fc.tuple(atom, atom, atom).map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`) },
);

const constraint = fc.oneof(
  fc.constantFrom(...LEVELS).map((level) => ({
    if: { required: ['level'], properties: { level: { const: level } } },
    then: { required: ['days'] },
  })),
  fc.constantFrom(true, false).map((paid) => ({
    if: { required: ['paid'], properties: { paid: { const: paid } } },
    then: { properties: { level: { enum: ['low', 'mid'] } } },
    else: { properties: { days: { minimum: 1 } } },
  })),
  fc.constant({ dependentRequired: { days: ['parts'] } }),
  fc.constant({ anyOf: [{ required: ['mail'] }, { properties: { paid: { const: true } } }] }),
  fc.constant({ oneOf: [{ required: ['mail'] }, { required: ['parts'] }] }),
  fc.constant({ not: { required: ['days', 'mail'] } }),
);

const IDS = ['c.one', 'c.two', 'c.three', 'c.four'];
const PARTIES = ['host', 'client'];
const effect = fc.oneof(
  fc
    .tuple(fc.constantFrom('act', 'watch'), fc.constantFrom(...PARTIES), fc.constantFrom('means', 'result'))
    .map(([duty, of, strength]) => ({ duty, of, strength })),
  fc.constantFrom(...PARTIES).map((of) => ({ excludes: 'data_loss', of, cause: 'any' })),
  fc.constant({ states: 'noted' }),
);
interface Said {
  readonly text: string;
  readonly effects: readonly object[];
}
/** A sentence for each effect, some of them in a block. */
const said = (id: string): Arbitrary<Said> =>
  fc
    .tuple(
      fc.array(fc.tuple(effect, fc.constantFrom('', '{{#if offer.paid}}', '{{#has offer.days}}')), { maxLength: 2 }),
      fc.option(fc.constantFrom(...IDS.filter((each) => each !== id))),
      fc.boolean(),
    )
    .map(([effects, reference, value]) => ({
      text: [
        'La clause dit ceci.',
        ...effects.map(
          ([, block], index) =>
            `${block}Effet numéro ${'ab'[index] ?? ''} dit.${block === '' ? '' : `{{/${block.slice(3, 6).trim()}}}`}`,
        ),
        ...(reference === null ? [] : [`Voir {{ref "${reference}"}}.`]),
        ...(value ? ['{{#has offer.days}}Soit {{offer.days}}.{{/has}}'] : []),
      ].join(' '),
      effects: effects.map(([each], index) => ({ ...each, words: `Effet numéro ${'ab'[index] ?? ''} dit` })),
    }));
const alternatives = (id: string) =>
  fc
    .tuple(fc.array(fc.tuple(condition, said(id)), { minLength: 1, maxLength: 3 }), fc.option(said(id)))
    .map(([guarded, rest]) => [
      ...guarded.map(([when, each], index) => ({ name: `text_${index}`, when, ...each })),
      ...(rest ? [{ name: 'rest', when: 'otherwise', ...rest }] : []),
    ]);
const clause = (id: string): Arbitrary<MicroClause> =>
  fc
    .tuple(
      fc.option(condition),
      alternatives(id).filter((each) => each.length > 1),
    )
    .map(([when, each]) => ({ id, ...(when === null ? {} : { when }), alternatives: each })) as Arbitrary<MicroClause>;

const query = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...PARTIES),
      fc.constantFrom('act', 'watch', '*'),
      fc.constantFrom('', ', "strength:result"', ', "!strength:result"'),
    )
    .map(([party, name, more]) => `duty("${party}", "${name}"${more})`),
  fc.constantFrom(...PARTIES).map((party) => `excludes("${party}", "data_loss")`),
  fc.constantFrom('states("noted")', ...IDS.map((id) => `emits("${id}")`)),
);
const asked = fc.oneof(
  fc.tuple(query, query, fc.constantFrom('&&', '||')).map(([a, b, by]) => `${a} ${by} !${b}`),
  fc.tuple(condition, query).map(([a, b]) => `(${a}) || ${b}`),
);
const rules = fc.tuple(
  fc.array(fc.tuple(fc.option(condition), asked), { maxLength: 2 }),
  fc.option(fc.tuple(fc.option(condition), condition)),
);
const rule = (id: string, applies: string | null, require: string) => ({
  id,
  title: 'Règle',
  kind: 'required',
  severity: 'error',
  ...(applies === null ? {} : { applies }),
  require,
  source: { cite: 'métier', status: 'trade' },
  says: 'La règle n’est pas respectée',
  advice: 'Changez la clause.',
});

const headings: Arbitrary<Micro['headings']> = fc
  .tuple(fc.option(condition), fc.boolean(), fc.boolean())
  .map(([when, first, second]): Readonly<Record<string, MicroHeading>> => ({
    first: { required: first, ...(when === null ? {} : { when }), clauses: IDS.slice(0, 2) },
    second: { required: second, clauses: IDS.slice(2) },
  }));

/** The offer of the workspace itself is chosen by who loads it. */
export const micros: Arbitrary<Omit<Micro, 'offer'>> = fc
  .tuple(
    fc.array(constraint, { maxLength: 2 }),
    fc.tuple(...IDS.map(clause)),
    headings,
    rules,
    fc.option(condition.filter((each) => !each.includes('derived'))),
  )
  .map(([constraints, clauses, heads, [obligations, sale], applies]) => ({
    properties,
    required,
    constraints,
    derived: [
      { path: 'offer.derived.plenty', title: 'Beaucoup', type: 'bool', value: 'offer.paid && offer.level == "high"' },
      { path: 'offer.derived.many', title: 'Plusieurs', type: 'bool', value: 'offer.days > 1' },
    ],
    clauses,
    headings: heads ?? {},
    activities: [
      {
        id: 'act',
        title: 'Agir',
        phase: 'use',
        matrix: true,
        ...(applies === null ? {} : { applies }),
        prevents: ['data_loss'],
      },
      { id: 'watch', title: 'Surveiller', phase: 'use', matrix: false },
    ],
    rules: [
      ...obligations.map(([when, require], index) => rule(`R-${index}`, when, require)),
      ...(sale ? [rule('R-SALE', ...sale)] : []),
    ],
  }));

type Values = readonly (Fact | undefined)[];
const values: Readonly<Record<string, Values>> = {
  paid: [true, false],
  level: LEVELS,
  days: [undefined, 0, 1, 2],
  parts: [undefined, [], ['files']],
  mail: [undefined, {}, { kept: true }, { kept: false }],
};
/** 2 × 3 × 4 × 3 × 4. */
export const offers: readonly Facts[] = Object.entries(values).reduce<readonly Facts[]>(
  (trees, [key, each]) =>
    trees.flatMap((tree) => each.map((value) => (value === undefined ? tree : { ...tree, [key]: value }))),
  [{}],
);
