/** Facts that do not vary freely: each audience brings its own and its provider's, each date the law's. */
import { read } from '../../language/condition/evaluate.js';
import type { FactType, Facts, Many } from '../../shapes.js';
import type { Algebra, Formula } from '../formula/formula.js';
import { constant } from '../formula/variable.js';
import { dayOf } from '../../situation/days.js';
import type { Case, Site } from './site.js';

/** The facts that hold where `when` does. Rows exclude each other, and one of them always holds. */
export interface Row {
  readonly when: Formula;
  readonly facts: Facts;
}

export function tabled(type: FactType, rows: Many<Row>, algebra: Algebra): Site {
  const { any } = algebra;
  const { path } = type;
  const values = rows.map(({ when, facts }) => ({ when, value: read(facts, path) }));
  const where = (holds: (value: unknown) => boolean): Formula =>
    any(...values.flatMap(({ when, value }) => (value !== undefined && holds(value) ? [when] : [])));
  const above = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  const base = {
    present: where(() => true),
    parent:
      above === ''
        ? algebra.TRUE
        : any(...rows.flatMap(({ when, facts }) => (read(facts, above) === undefined ? [] : [when]))),
  };
  const casesOf = (amount: (value: unknown) => number): Many<Case> => {
    const amounts = new Map<number, Formula[]>();
    for (const { when, value } of values)
      if (value !== undefined) amounts.set(amount(value), [...(amounts.get(amount(value)) ?? []), when]);
    return [...amounts].map(([each, whens]) => ({ when: any(...whens), amount: constant(each) }));
  };
  switch (type.type) {
    case 'bool':
      return { ...base, holds: where((value) => value === true) };
    case 'enum':
    case 'string':
      return {
        ...base,
        is: (wanted) => where((value) => value === wanted),
        values: [...new Set(values.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])))],
      };
    case 'date':
      return { ...base, cases: casesOf((value) => dayOf(String(value))) };
    case 'int':
    case 'decimal':
      return { ...base, cases: casesOf((value) => Math.round(Number(value) * 10 ** (type.decimals ?? 0))) };
    case 'set':
      return {
        ...base,
        member: (wanted) => where((value) => Array.isArray(value) && value.includes(wanted)),
        size: casesOf((value) => (value as Many<unknown>).length),
      };
    case 'list': {
      const longest = Math.max(0, ...values.map(({ value }) => (Array.isArray(value) ? value.length : 0)));
      const items = Array.from({ length: longest }, (_, index) =>
        where((value) => Array.isArray(value) && value.length > index),
      );
      return { ...base, items };
    }
    case 'money':
    case 'object':
      return base;
  }
}
