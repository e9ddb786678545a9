/** Every fact of a workspace as formulas over what is free: the offer and the sale, which audience, which days. */
import { casesOf, outcomesOf, type Encoding } from './conditions.js';
import type { Amount, Expression } from '../../language/condition/expression.js';
import type { Dict, FactPath, FactType, Many, Money, Workspace } from '../../shapes.js';
import type { Algebra, Formula } from '../formula/formula.js';
import { times } from '../formula/variable.js';
import { freed, type Freedom, type Presence } from './free.js';
import { definition, schemaAt, type Schema } from './schema-node.js';
import type { Selection } from './selection.js';
import type { Site } from './site.js';
import { tabled } from './tabled.js';

const FREE = new Set(['offer', 'client', 'order']);
/** A list that holds at most so many items is unrolled; of any other, one item stands for each. */
const UNROLLED = 4;
const CURRENCIES = ['EUR', 'MAD'];
export const TAXES: Many<Money['tax']> = ['excl', 'incl', 'none'];

export interface Sites {
  readonly sites: Map<string, Site>;
  readonly freedoms: Many<Freedom>;
  /** What holds of the variables by the way they were made. */
  readonly shape: Formula;
  /** Of every fact, the parts of amounts and the items of lists included. */
  readonly types: Dict<FactType>;
}

export function sitesOf(
  workspace: Workspace,
  schema: Schema,
  selection: Selection,
  algebra: Algebra,
  opaque: Encoding['opaque'],
): Sites {
  const { all, any, flag, implies, newFlag, TRUE, FALSE } = algebra;
  const sites = new Map<string, Site>();
  const freedoms: Freedom[] = [];
  const shape: Formula[] = [];
  const types: Record<string, FactType> = { ...workspace.facts };

  const presence = (type: FactType, parent: Formula): Presence => {
    if (!type.optional) return { present: parent, parent };
    const asked = newFlag(`${type.path}?`);
    return { present: all(parent, flag(asked)), parent, asked };
  };

  const free = (type: FactType, parent: Formula, there = presence(type, parent)): void => {
    const { present } = there;
    const made = freed(type, there, algebra);
    freedoms.push(made.freedom);
    types[type.path] = type;
    const items = type.type === 'list' ? unroll(type, present) : undefined;
    sites.set(type.path, items ? { ...made.site, items } : made.site);
    if (type.type === 'money') for (const part of partsOf(type, schema)) free(part, present);
  };

  const unroll = (type: FactType, present: Formula): Many<Formula> => {
    const { maxItems = Infinity } = schemaAt(schema, type.path) ?? {};
    const items: Formula[] = [];
    for (let index = 0; index < (maxItems <= UNROLLED ? maxItems : 1); index++) {
      const item: FactType = { ...type, path: `${type.path}.${index}` as FactPath, type: 'object', optional: true };
      const asked = newFlag(`${item.path}?`);
      const there = all(items.at(-1) ?? present, flag(asked));
      items.push(there);
      free(item, present, { present: there, parent: present, asked });
    }
    for (const column of columnsOf(type, items)) free(column, items[itemOf(column)] ?? FALSE);
    return items;
  };

  for (const type of Object.values(workspace.facts)) {
    if (type.derivedFrom) continue;
    const [root = ''] = type.path.split('.');
    if (!FREE.has(root)) {
      const site = tabled(type, selection.rows, algebra);
      sites.set(type.path, site);
      for (const each of [...(type.type === 'money' ? partsOf(type, schema) : []), ...columnsOf(type, site.items)]) {
        types[each.path] = each;
        sites.set(each.path, tabled(each, selection.rows, algebra));
      }
    } else if (type.path === root) {
      const present = root === 'offer' ? TRUE : flag(selection.sale);
      free(type, TRUE, { present, parent: TRUE });
    } else {
      const above = sites.get(type.path.slice(0, type.path.lastIndexOf('.')));
      free(type, above?.present ?? FALSE);
    }
  }
  const encoding: Encoding = { algebra, sites, types, ask: () => FALSE, opaque };
  for (const { path, type, value } of workspace.derived) {
    const made = derived(type, value.ast, encoding);
    const above = path.slice(0, path.lastIndexOf('.'));
    const branch = sites.get(above);
    const parent = any(branch?.present ?? FALSE, made.present);
    sites.set(above, { parent: TRUE, ...branch, present: parent });
    sites.set(path, { ...made, parent });
  }
  for (const { path } of workspace.derived) {
    const above = sites.get(path.slice(0, path.lastIndexOf('.')));
    const site = sites.get(path);
    if (site && above) sites.set(path, { ...site, parent: above.present });
  }
  const chosen = sites.get('offer.options_chosen');
  const offered = sites.get('offer.options_offered');
  for (const { value } of workspace.facts['offer.options_chosen']?.values ?? [])
    shape.push(implies(chosen?.member?.(value) ?? FALSE, offered?.member?.(value) ?? FALSE));
  return { sites, freedoms, types, shape: all(...shape) };
}

/** A derived fact is there where it can be computed. */
function derived(type: FactType, value: unknown, encoding: Encoding): Site {
  const { any, FALSE } = encoding.algebra;
  if (type.type === 'bool') {
    const { holds, fails } = outcomesOf(value as Expression, encoding);
    return { present: any(holds, fails), parent: FALSE, holds };
  }
  const cases = casesOf(value as Amount, encoding);
  return {
    present: any(...cases.map(({ when }) => when)),
    parent: FALSE,
    cases: cases.map((each) => ({ ...each, amount: times(each.amount, 1) })),
  };
}

/** The facts of each item of a list. */
function columnsOf(type: FactType, items: Many<Formula> = []): Many<FactType> {
  return items.flatMap((_, index) =>
    Object.entries(type.items ?? {}).map(([key, column]) => ({
      ...column,
      path: `${type.path}.${index}.${key}` as FactPath,
    })),
  );
}
const itemOf = ({ path }: FactType): number => Number(path.split('.').at(-2));

/** The parts of an amount, which conditions and the schema read apart. */
function partsOf(type: FactType, schema: Schema): Many<FactType> {
  const part = (key: string, more: Partial<FactType>): FactType => ({
    path: `${type.path}.${key}` as FactPath,
    type: 'enum',
    optional: false,
    title: type.title,
    at: type.at,
    ...more,
  });
  const members = (values: Many<string>): Partial<FactType> => ({
    values: values.map((value) => ({ value, title: value })),
  });
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schemaAt(definition(schema, 'money'), 'cents') ?? {};
  return [
    part('cents', { type: 'int', minimum, maximum }),
    part('currency', members(CURRENCIES)),
    part('tax', members(TAXES)),
  ];
}
