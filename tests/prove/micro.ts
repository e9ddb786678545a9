/** Whole workspaces of a few lines, made of plain values: JSON is YAML. */
import { loadWorkspace } from '../../src/library/load.js';
import type { Schema } from '../../src/prove/space/schema-node.js';
import type { Diagnostic, Dict, Facts, Workspace } from '../../src/shapes.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { readSources } from '../../src/workspace/read.js';
import { fileURLToPath } from 'node:url';

const words = (
  await readSources(fileURLToPath(new URL('../workspaces/small', import.meta.url)), () => undefined)
).filter(({ path }) => path === 'vocabulary/words.yaml');

export interface MicroClause {
  readonly id: string;
  readonly when?: string;
  readonly alternatives: readonly MicroAlternative[];
}
export interface MicroAlternative {
  readonly name: string;
  readonly when: string;
  readonly text: string;
  readonly effects: readonly Dict<unknown>[];
}
export interface MicroOption {
  readonly id: 'one' | 'two';
  readonly facts: Facts;
  readonly excludes?: readonly string[];
}
export interface MicroHeading {
  readonly required?: boolean;
  readonly when?: string;
  readonly clauses: readonly string[];
}
export interface Micro {
  /** JSON Schema of the facts of an offer. */
  readonly properties: Dict<Dict<unknown>>;
  readonly required: readonly string[];
  readonly constraints?: readonly unknown[];
  readonly derived?: readonly Dict<unknown>[];
  readonly clauses: readonly MicroClause[];
  /** Each heading, with the ids of its clauses. */
  readonly headings?: Dict<MicroHeading>;
  readonly activities?: readonly Dict<unknown>[];
  readonly rules?: readonly Dict<unknown>[];
  readonly parameters?: readonly Dict<unknown>[];
  readonly rights?: readonly Dict<unknown>[];
  readonly powers?: readonly Dict<unknown>[];
  readonly prices?: readonly Dict<unknown>[];
  /** Facts of one offer, sold to everybody. */
  readonly offer: Facts;
  /** Of that offer: `one` and `two`, with the facts that each sets. */
  readonly options?: readonly MicroOption[];
}
export const AUDIENCES = ['consumer', 'professional'];
const text = { type: 'string', minLength: 1, maxLength: 200, examples: ['Exemple'] };
const titled = (properties: Dict<Dict<unknown>>): Dict<unknown> =>
  Object.fromEntries(
    Object.entries(properties).map(([key, each]) => [
      key,
      {
        title_fr: key,
        ...each,
        ...(each.properties ? { properties: titled(each.properties as Dict<Dict<unknown>>) } : {}),
      },
    ]),
  );
const object = (properties: Dict<Dict<unknown>>, required: readonly string[], more: Dict<unknown> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties: titled(properties),
  ...more,
});
const free = { cents: 0, currency: 'EUR', tax: 'excl' };
const options = { type: 'array', uniqueItems: true, items: { type: 'string', enum: ['one', 'two'] } };

export const schemaOf = ({ properties, required, constraints = [] }: Micro): Dict<unknown> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object(
    {
      provider: object({ legal_name: text }, ['legal_name']),
      offer: object(
        {
          id: text,
          options_offered: { ...options, filled: 'options_offered' },
          options_chosen: { ...options, filled: 'options_chosen' },
          ...properties,
        },
        ['id', 'options_offered', 'options_chosen', ...required],
        constraints.length > 0 ? { allOf: constraints } : {},
      ),
      audience: object({ id: text, customer: { type: 'string', enum: AUDIENCES } }, ['id', 'customer']),
      edition: object({ version: text, effective: { type: 'string', format: 'date' } }, ['version', 'effective']),
      law: object({ days: { type: 'integer', minimum: 0, maximum: 90, unit: 'day' } }, []),
    },
    ['provider', 'offer', 'audience', 'edition', 'law'],
  ),
  $defs: {
    money: object(
      {
        cents: { type: 'integer', minimum: 0, maximum: 10_000 },
        currency: { type: 'string', enum: ['EUR', 'MAD'] },
        tax: { type: 'string', enum: ['excl', 'incl'] },
      },
      ['cents', 'currency', 'tax'],
    ),
  },
});

export interface Loaded {
  readonly workspace: Workspace;
  readonly schema: Schema;
  readonly found: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
}

export function load(micro: Micro): Loaded {
  const schema = schemaOf(micro);
  const { clauses } = micro;
  const headings: Dict<MicroHeading> = micro.headings ?? { all: { clauses: clauses.map(({ id }) => id) } };
  const contents: Dict<unknown> = {
    'clausier.yaml': {
      edition: { version: '1.0', effective: '2027-01-01' },
      languages: ['fr'],
      defaults: { audience: 'consumer' },
    },
    ...Object.fromEntries(
      AUDIENCES.map((id) => [
        `audiences/${id}.yaml`,
        { id, title: id, provider: 'atlas', languages: ['fr'], facts: { customer: id } },
      ]),
    ),
    'providers/atlas.yaml': { id: 'atlas', facts: { legal_name: 'Atlas' } },
    'offers/first.yaml': {
      id: 'first',
      facts: micro.offer,
      sold_to: AUDIENCES,
      ...(micro.options
        ? { options: micro.options.map((option) => ({ ...option, title: option.id, price: free, period: 'month' })) }
        : {}),
    },
    'clauses/all.yaml': {
      topic: 'all',
      title: 'Tout',
      clauses: clauses.map(({ id, when, alternatives }) => ({
        id,
        title: id,
        ...(when === undefined ? {} : { when }),
        alternatives: alternatives.map(({ effects, ...alternative }) => ({
          ...alternative,
          kind: 'commitment',
          effects: effects.length === 0 ? 'none' : effects,
        })),
        review: { review_by: '2028-01-01' },
      })),
    },
    'documents/cgv.yaml': {
      id: 'cgv',
      title: 'Conditions',
      cite: 'des conditions',
      per: 'situation',
      nature: 'contractual',
      precedence: 1,
      parts: Object.entries(headings).map(([id, { required = false, when, clauses: below }]) => ({
        heading: id,
        id,
        numbered: 'article',
        required,
        ...(when === undefined ? {} : { when }),
        parts: below.map((clause) => ({ clause })),
      })),
    },
    'vocabulary/activities.yaml': { activities: micro.activities ?? [] },
    'vocabulary/heads.yaml': { heads: [{ id: 'data_loss', title: 'Perte' }] },
    'vocabulary/causes.yaml': { causes: [{ id: 'any', title: 'Toute cause', statutory: false }] },
    'vocabulary/mentions.yaml': { mentions: [{ id: 'noted', title: 'Mention' }] },
    'vocabulary/sources.yaml': { sources: [{ id: 'SOURCE-1', cite: 'Texte', title: 'Texte', status: 'memory' }] },
    ...(micro.powers ? { 'vocabulary/powers.yaml': { powers: micro.powers } } : {}),
    ...(micro.rights ? { 'vocabulary/rights.yaml': { rights: micro.rights } } : {}),
    ...(micro.prices ? { 'vocabulary/prices.yaml': { prices: micro.prices } } : {}),
    ...(micro.derived ? { 'vocabulary/derived.yaml': { derived: micro.derived } } : {}),
    ...(micro.parameters ? { 'packs/parameters.yaml': { parameters: micro.parameters } } : {}),
    ...(micro.rules ? { 'packs/rules.yaml': { id: 'rules', title: 'Règles', rules: micro.rules } } : {}),
    'vocabulary/facts.schema.json': schema,
  };
  const files: SourceFile[] = [
    ...words,
    ...Object.entries(contents).map(([path, value]) => ({ path, text: JSON.stringify(value, null, 1) })),
  ];
  const found: Diagnostic[] = [];
  const workspace = loadWorkspace(
    files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    (finding) => found.push(finding),
  );
  if (!workspace) throw new Error(JSON.stringify(found.map(({ message }) => message.fr)));
  return { workspace, schema, found, files };
}
