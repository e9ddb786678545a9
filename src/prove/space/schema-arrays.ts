/** What a keyword of the schema says of an array: of a closed list of words, or of rows that are told one by one. */
import type { Many } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import { constant, minus, type Linear } from '../formula/variable.js';
import { SILENT, siteAt, type Context } from './schema-context.js';
import { schemaAt, type Schema } from './schema-node.js';
import type { Case } from './site.js';

/** Undefined where formulas cannot express it. `valid` is what a schema says of a row. */
export function ofArray(
  keyword: string,
  value: unknown,
  path: string,
  context: Context,
  valid: (schema: Schema, path: string) => Formula,
): Formula | undefined {
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
  if (keyword === 'items') return all(...items.map((_, index) => valid(value as Schema, `${path}.${index}`)));
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
