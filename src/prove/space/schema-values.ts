/** What a keyword of the schema says of one value: that it is this one, that it is within a bound. */
import { dayOf } from '../../situation/days.js';
import type { FactType } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import { constant, minus, type Linear } from '../formula/variable.js';
import type { Encoding } from './conditions.js';
import type { Site } from './site.js';

export function equals(
  { holds, is, cases }: Site,
  value: unknown,
  path: string,
  { algebra, types }: Encoding,
): Formula {
  const { all, any, not, zero, FALSE } = algebra;
  if (typeof value === 'boolean') return holds ? (value ? holds : not(holds)) : FALSE;
  if (typeof value === 'string' && types[path]?.type !== 'date') return is?.(value) ?? FALSE;
  const wanted = typeof value === 'number' ? value * scaleOf(types[path]) : dayOf(String(value));
  if (!Number.isInteger(wanted)) return FALSE;
  return any(...(cases ?? []).map(({ when, amount }) => all(when, zero(minus(amount, constant(wanted))))));
}

const scaleOf = (type: FactType | undefined): number => 10 ** (type?.decimals ?? 0);

/** `excess` is at most 0 where the bound is kept. */
export function bounded(
  site: Site,
  path: string,
  { algebra, types }: Encoding,
  excess: (amount: Linear, scale: number) => Linear,
) {
  const { all, implies, atMost } = algebra;
  const scale = scaleOf(types[path]);
  return all(...(site.cases ?? []).map(({ when, amount }) => implies(when, atMost(excess(amount, scale)))));
}
