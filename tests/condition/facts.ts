/** A small vocabulary of facts, one of each type, required and optional, read from its schema as the product reads its own. */
import { readFactTypes } from '../../src/language/facts/types.js';
import type { Diagnostic, Dict, Facts, FactType } from '../../src/shapes.js';

const bool = { type: 'boolean' };
const whole = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum });
const choice = (...values: string[]) => ({ type: 'string', enum: values });
const set = (...values: string[]) => ({ type: 'array', uniqueItems: true, items: choice(...values) });
const decimal = { type: 'number', minimum: 0, maximum: 100, decimals: 2 };
const day = { type: 'string', format: 'date' };
const text = { type: 'string', maxLength: 20, examples: ['a'] };
const object = (properties: Dict<unknown>, required: readonly string[], more: Dict<unknown> = {}) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
  ...more,
});
const when = (key: string, values: readonly string[], then: Dict<unknown>) => ({
  if: { properties: { [key]: { enum: values } }, required: [key] },
  then,
});

const offer = object(
  {
    mode: choice('contractual', 'courtesy', 'none'),
    managed: bool,
    days: whole(0, 90),
    sites: whole(1, 50),
    uptime: decimal,
    price_cents: whole(0, 10_000_000),
    price: { $ref: '#/$defs/money' },
    contents: set('files', 'mail', 'databases'),
    start: day,
    name: text,
    rpo_hours: whole(1, 720),
    level: choice('low', 'high'),
    ratio: decimal,
    extra: bool,
    copies: set('files', 'mail', 'databases'),
    setup_cents: whole(0, 10_000_000),
    end: day,
    note: text,
    partners: { type: 'array', items: object({ name: text }, ['name']) },
    mail: object({ size_gb: whole(1, 100), archive: bool }, ['size_gb']),
  },
  ['mode', 'managed', 'days', 'sites', 'uptime', 'price_cents', 'price', 'contents', 'start', 'name'],
  { allOf: [when('mode', ['contractual', 'courtesy'], { required: ['rpo_hours'] })] },
);
export const schema = object(
  {
    offer,
    audience: object({ kind: choice('consumer', 'professional') }, ['kind']),
    client: object({ name: text }, ['name']),
  },
  ['offer', 'audience'],
);

/** The types of a schema, and what was found of it. */
export function typesOf(of: unknown): { readonly types: Dict<FactType>; readonly found: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  const file = { path: 'vocabulary/facts.schema.json', text: JSON.stringify(of) };
  return { types: readFactTypes(file, (finding) => found.push(finding)).types, found };
}

export const { types } = typesOf(schema);

/** The required facts only. */
export const bare: Facts = {
  offer: {
    mode: 'none',
    managed: true,
    days: 30,
    sites: 5,
    uptime: 99.95,
    price_cents: 1200,
    price: { cents: 1200, currency: 'EUR', tax: 'excl' },
    contents: ['files', 'mail'],
    start: '2027-01-15',
    name: 'Simple',
  },
  audience: { kind: 'consumer' },
};

/** The required facts, and these of the offer. */
export const withFacts = (more: Facts): Facts => ({ ...bare, offer: { ...(bare.offer as Facts), ...more } });
