/** Random schemas over a handful of facts, each keyword as likely as any other, and every tree of facts that they can be asked about. */
import fc, { type Arbitrary } from 'fast-check';
import type { Dict, Fact, Facts } from '../../src/shapes.js';

type Schema = Dict<unknown> | boolean;
const LEVELS = ['low', 'mid', 'high'];
const PARTS = ['files', 'mail'];
const object = (properties: Dict<unknown>): Dict<unknown> => ({
  type: 'object',
  additionalProperties: false,
  properties,
});
const offer = object({
  paid: { type: 'boolean' },
  level: { type: 'string', enum: LEVELS },
  days: { type: 'integer', minimum: 0, maximum: 3 },
  parts: { type: 'array', uniqueItems: true, items: { type: 'string', enum: PARTS } },
  mail: object({ kept: { type: 'boolean' }, size: { type: 'integer', minimum: 0, maximum: 2 } }),
});
/** All facts of the offer may be absent, unless `rules` say otherwise. */
export const schemaWith = (...rules: readonly Schema[]): Dict<unknown> => ({
  ...object({ offer: { ...offer, allOf: rules } }),
  required: ['offer'],
});

const subset = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 });
const TOP = ['paid', 'level', 'days', 'parts', 'mail'];
const numeric: Arbitrary<Schema> = fc
  .tuple(fc.constantFrom('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'), fc.integer({ min: 0, max: 3 }))
  .map(([keyword, value]) => ({ [keyword]: value }));
const constant = (...values: readonly unknown[]): Arbitrary<Schema> =>
  fc.constantFrom(...values.map((each) => ({ const: each })));
const array: Arbitrary<Schema> = fc.oneof(
  subset(PARTS).map((some) => ({ items: { enum: some } })),
  fc.constantFrom(...PARTS).map((each) => ({ contains: { const: each } })),
  fc.integer({ min: 0, max: 2 }).map((count) => ({ minItems: count })),
  fc.integer({ min: 0, max: 2 }).map((count) => ({ maxItems: count })),
);
const leaf: Dict<Arbitrary<Schema>> = {
  paid: constant(true, false),
  level: fc.oneof(
    subset(LEVELS).map((some) => ({ enum: some })),
    constant(...LEVELS),
  ),
  days: fc.oneof(
    numeric,
    numeric,
    constant(0, 2),
    subset([0, 1, 3]).map((some) => ({ enum: some })),
  ),
  parts: array,
};

const { rule } = fc.letrec<{ rule: Schema; mail: Schema }>((tie) => ({
  mail: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'schema' },
    subset(['kept', 'size']).map((required) => ({ required })),
    constant(true, false).map((kept) => ({ properties: { kept } })),
    numeric.map((size) => ({ properties: { size } })),
    tie('mail').map((not) => ({ not })),
  ),
  rule: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'schema' },
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .constantFrom(...Object.keys(leaf))
          .chain((key) => (leaf[key] ?? numeric).map((each): Schema => ({ properties: { [key]: each } }))),
      },
      { weight: 1, arbitrary: fc.constantFrom(...TOP).map((key) => ({ properties: { [key]: false } })) },
      { weight: 2, arbitrary: subset(TOP).map((required) => ({ required })) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...TOP), subset(TOP))
          .map(([key, needed]) => ({ dependentRequired: { [key]: needed } })),
      },
      {
        weight: 1,
        arbitrary: subset(TOP).map((some) => ({
          properties: Object.fromEntries(some.map((key) => [key, true])),
          additionalProperties: false,
        })),
      },
    ),
    tie('mail').map((mail) => ({ properties: { mail } })),
    fc.array(tie('rule'), { minLength: 2, maxLength: 2 }).map((allOf) => ({ allOf })),
    fc.array(tie('rule'), { minLength: 2, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.array(tie('rule'), { minLength: 2, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    tie('rule').map((not) => ({ not })),
    fc
      .tuple(tie('rule'), tie('rule'), tie('rule'))
      .map(([test, then, otherwise]) => ({ if: test, then, else: otherwise })),
    fc.tuple(tie('rule'), tie('rule')).map(([test, then]) => ({ if: test, then })),
    fc.tuple(fc.constantFrom(...TOP), tie('rule')).map(([key, each]) => ({ dependentSchemas: { [key]: each } })),
  ),
}));
export const rules: Arbitrary<Schema> = rule;

type Values = readonly (Fact | undefined)[];
const treesOf = (keys: Dict<Values>): readonly Facts[] =>
  Object.entries(keys).reduce<readonly Facts[]>(
    (trees, [key, values]) =>
      trees.flatMap((tree) => values.map((value) => (value === undefined ? tree : { ...tree, [key]: value }))),
    [{}],
  );
const mails = treesOf({ kept: [undefined, true, false], size: [undefined, 0, 1, 2] });
/** Every one: 3 × 4 × 5 × 5 × 13. */
export const trees: readonly Facts[] = treesOf({
  paid: [undefined, true, false],
  level: [undefined, ...LEVELS],
  days: [undefined, 0, 1, 2, 3],
  parts: [undefined, [], ['files'], ['mail'], ['files', 'mail']],
  mail: [undefined, ...mails],
}).map((each) => ({ offer: each }));
