/**
 * The facts schema as a formula. Each keyword means what it means to a validator: it says nothing of a fact that is absent. A keyword
 * that formulas cannot express becomes a free truth in its own place, and is told by name: so the space only widens, under `not` and
 * `if` as well.
 */
import type { Dict, Many } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import { constant, minus } from '../formula/variable.js';
import type { Encoding } from './conditions.js';
import { ofArray } from './schema-arrays.js';
import { SILENT, siteAt, type Context } from './schema-context.js';
import { resolved, type Schema, type SchemaObject } from './schema-node.js';
import { bounded, equals } from './schema-values.js';

/** They restrict a text that is printed and never compared: nothing that is proved hangs on it, unless something asks for it. */
const OF_TEXTS = new Set(['pattern', 'format', 'minLength', 'maxLength']);

export function validity(schema: Schema, path: string, encoding: Encoding, root: Schema = schema): Formula {
  return valid(resolved(schema, root), path, { ...encoding, root, asked: false });
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
      return ofArray(keyword, value, path, context, (each, at) => of(each, at)) ?? opaque();
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
