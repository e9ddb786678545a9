/**
 * The facts schema as a formula. Each keyword means what it means to a validator: it says nothing of a fact that is absent. A keyword
 * that formulas cannot express becomes a free truth in its own place, and is told by name: so the space only widens, under `not` and
 * `if` as well.
 */
import type { Dict, FactType, Many } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import { constant, minus, type Linear } from '../formula/variable.js';
import type { Encoding } from './conditions.js';
import { resolved, schemaAt, type Schema, type SchemaObject } from './schema-node.js';
import { dayOf } from '../../situation/days.js';
import type { Case, Site } from './site.js';

/** Words about the schema, or what the types already say. */
const SILENT = new Set([
  ...['$schema', '$id', '$comment', '$defs', '$ref', 'title', 'description', 'examples', 'default', 'deprecated'],
  ...[
    'readOnly',
    'writeOnly',
    'type',
    'unit',
    'decimals',
    'title_fr',
    'zero_fr',
    'description_fr',
    'values_fr',
    'better',
  ],
  ...['filled', 'then', 'else'],
]);
/** They restrict a text that is printed and never compared: nothing that is proved hangs on it, unless something asks for it. */
const OF_TEXTS = new Set(['pattern', 'format', 'minLength', 'maxLength']);

export function validity(schema: Schema, path: string, encoding: Encoding, root: Schema = schema): Formula {
  return valid(resolved(schema, root), path, { ...encoding, root, asked: false });
}

interface Context extends Encoding {
  readonly root: Schema;
  /** Under a keyword that asks whether a schema holds, rather than demands it. */
  readonly asked: boolean;
}

function valid(schema: Schema, path: string, context: Context): Formula {
  const { algebra } = context;
  if (typeof schema === 'boolean') {
    if (schema) return algebra.TRUE;
    return path === '' ? algebra.FALSE : algebra.not(siteAt(path, context).present);
  }
  const keywords = Object.entries(schema).map(([keyword, value]) =>
    keywordHolds(keyword, value, schema, path, context),
  );
  return algebra.all(...keywords);
}

const siteAt = (path: string, { sites, algebra: { TRUE, FALSE } }: Encoding): Site =>
  path === '' ? { present: TRUE, parent: TRUE } : (sites.get(path) ?? { present: FALSE, parent: FALSE });

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function keywordHolds(keyword: string, value: unknown, schema: SchemaObject, path: string, context: Context): Formula {
  const { algebra, types } = context;
  const { all, any, not, implies, TRUE } = algebra;
  const site = siteAt(path, context);
  const of = (each: Schema, at = path, asked = context.asked): Formula =>
    valid(resolved(each, context.root), at, { ...context, asked });
  const opaque = (): Formula =>
    site.present.op === 'false' ? TRUE : implies(site.present, context.opaque(`${path || '(root)'}: ${keyword}`));
  if (SILENT.has(keyword)) return TRUE;
  switch (keyword) {
    case 'const':
      return implies(site.present, equals(site, value, path, context));
    case 'enum':
      return implies(site.present, any(...(value as Many<unknown>).map((each) => equals(site, each, path, context))));
    case 'minimum':
      return bounded(site, path, context, (amount, scale) => minus(constant(Math.ceil(Number(value) * scale)), amount));
    case 'maximum':
      return bounded(site, path, context, (amount, scale) =>
        minus(amount, constant(Math.floor(Number(value) * scale))),
      );
    case 'exclusiveMinimum':
      return bounded(site, path, context, (amount, scale) =>
        minus(constant(Math.floor(Number(value) * scale) + 1), amount),
      );
    case 'exclusiveMaximum':
      return bounded(site, path, context, (amount, scale) =>
        minus(amount, constant(Math.ceil(Number(value) * scale) - 1)),
      );
    case 'required':
      return all(
        ...(value as Many<string>).map((key) => implies(site.present, siteAt(below(path, key), context).present)),
      );
    case 'properties':
      return all(...Object.entries(value as Dict<Schema>).map(([key, each]) => of(each, below(path, key))));
    case 'dependentRequired':
      return all(
        ...Object.entries(value as Dict<Many<string>>).flatMap(([key, needed]) =>
          needed.map((each) =>
            implies(siteAt(below(path, key), context).present, siteAt(below(path, each), context).present),
          ),
        ),
      );
    case 'dependentSchemas':
      return all(
        ...Object.entries(value as Dict<Schema>).map(([key, each]) =>
          implies(siteAt(below(path, key), context).present, of(each)),
        ),
      );
    case 'allOf':
      return all(...(value as Many<Schema>).map((each) => of(each)));
    case 'anyOf':
      return implies(site.present, any(...(value as Many<Schema>).map((each) => of(each, path, true))));
    case 'oneOf': {
      const each = (value as Many<Schema>).map((one) => of(one, path, true));
      const others = (index: number): Many<Formula> =>
        each.flatMap((two, other) => (other === index ? [] : [not(two)]));
      return implies(site.present, any(...each.map((one, index) => all(one, ...others(index)))));
    }
    case 'not':
      return implies(site.present, not(of(value as Schema, path, true)));
    case 'if': {
      const test = of(value as Schema, path, true);
      return all(
        implies(test, schema.then === undefined ? TRUE : of(schema.then)),
        implies(not(test), schema.else === undefined ? TRUE : of(schema.else)),
      );
    }
    case 'additionalProperties':
      return value === false ? closed(schema.properties ?? {}, path, context) : opaque();
    case 'uniqueItems':
      return types[path]?.type === 'set' ? TRUE : opaque();
    case 'items':
    case 'contains':
    case 'minItems':
    case 'maxItems':
      return ofArray(keyword, value, path, context) ?? opaque();
    default:
      if (OF_TEXTS.has(keyword) && !context.asked && ['string', 'date'].includes(types[path]?.type ?? '')) return TRUE;
      return opaque();
  }
}

/** None of the facts that exist but for those that are named. */
function closed(named: Dict<Schema>, path: string, { algebra: { all, not }, sites, types }: Context): Formula {
  const depth = path === '' ? 1 : path.split('.').length + 1;
  const others = [...sites].filter(
    ([each]) =>
      types[each] !== undefined &&
      types[each].derivedFrom === undefined &&
      each.startsWith(path === '' ? '' : `${path}.`) &&
      each.split('.').length === depth &&
      !Object.hasOwn(named, each.slice(each.lastIndexOf('.') + 1)),
  );
  return all(...others.map(([, { present }]) => not(present)));
}

function equals({ holds, is, cases }: Site, value: unknown, path: string, { algebra, types }: Context): Formula {
  const { all, any, not, zero, FALSE } = algebra;
  if (typeof value === 'boolean') return holds ? (value ? holds : not(holds)) : FALSE;
  if (typeof value === 'string' && types[path]?.type !== 'date') return is?.(value) ?? FALSE;
  const wanted = typeof value === 'number' ? value * scaleOf(types[path]) : dayOf(String(value));
  if (!Number.isInteger(wanted)) return FALSE;
  return any(...(cases ?? []).map(({ when, amount }) => all(when, zero(minus(amount, constant(wanted))))));
}

const scaleOf = (type: FactType | undefined): number => 10 ** (type?.decimals ?? 0);

/** `excess` is at most 0 where the bound is kept. */
function bounded(
  site: Site,
  path: string,
  { algebra, types }: Context,
  excess: (amount: Linear, scale: number) => Linear,
) {
  const { all, implies, atMost } = algebra;
  const scale = scaleOf(types[path]);
  return all(...(site.cases ?? []).map(({ when, amount }) => implies(when, atMost(excess(amount, scale)))));
}

function ofArray(keyword: string, value: unknown, path: string, context: Context): Formula | undefined {
  const { algebra, types } = context;
  const { all, any, atMost, implies } = algebra;
  const site = siteAt(path, context);
  const { member, size, items } = site;
  const sized = (excess: (amount: Linear) => Linear, cases: Many<Case>): Formula =>
    all(...cases.map(({ when, amount }) => implies(when, atMost(excess(amount)))));
  if (member && size) {
    const members = (types[path]?.values ?? []).map((each) => each.value);
    if (['items', 'contains'].includes(keyword) && !isPlain(value as Schema)) return undefined;
    const fits = (each: string): boolean => matches(value as Schema, each);
    switch (keyword) {
      case 'items':
        return all(...members.map((each) => (fits(each) ? algebra.TRUE : algebra.not(member(each)))));
      case 'contains':
        return implies(site.present, any(...members.map((each) => (fits(each) ? member(each) : algebra.FALSE))));
      case 'minItems':
        return sized((amount) => minus(constant(Number(value)), amount), size);
      default:
        return sized((amount) => minus(amount, constant(Number(value))), size);
    }
  }
  if (!items) return undefined;
  if (keyword === 'items')
    return all(...items.map((_, index) => valid(resolved(value as Schema, context.root), `${path}.${index}`, context)));
  const unrolled = (schemaAt(context.root, path)?.maxItems ?? Infinity) <= items.length;
  if (keyword === 'minItems' && (Number(value) <= 1 || unrolled)) {
    const last = items[Number(value) - 1];
    return Number(value) < 1 ? algebra.TRUE : implies(site.present, last ?? algebra.FALSE);
  }
  if (keyword === 'maxItems' && !context.asked) return algebra.TRUE;
  return undefined;
}

const isPlain = (schema: Schema): boolean =>
  typeof schema === 'boolean' ||
  Object.keys(schema).every((keyword) => SILENT.has(keyword) || keyword === 'const' || keyword === 'enum');

/** Of a member of a closed list: whether a schema that only says `const` or `enum` accepts it. */
function matches(schema: Schema, value: string): boolean {
  if (typeof schema === 'boolean') return schema;
  if (schema.const !== undefined) return schema.const === value;
  return schema.enum?.includes(value) ?? true;
}
