/** What a proof is free to choose. A flag counts as 0 or 1 in sums. */
import type { Many } from '../../shapes.js';

export interface Flag {
  readonly sort: 'flag';
  readonly id: number;
  readonly name: string;
}
/** One of `values`, by index. */
export interface Choice {
  readonly sort: 'choice';
  readonly id: number;
  readonly name: string;
  readonly values: Many<string>;
}
/** An integer, both bounds included; decimals are scaled, dates are days. */
export interface Whole {
  readonly sort: 'whole';
  readonly id: number;
  readonly name: string;
  readonly low: number;
  readonly high: number;
}
export type Variable = Flag | Choice | Whole;

/** By id of variable: 0 or 1, the index of the value, the integer. */
export type Assignment = ReadonlyMap<number, number>;

/** `constant` and `factor × variable`, each variable once and no factor 0. */
export interface Linear {
  readonly terms: Many<Term>;
  readonly constant: number;
}
export interface Term {
  readonly variable: Flag | Whole;
  readonly factor: number;
}

export const constant = (value: number): Linear => ({ terms: [], constant: value });
export const counted = (variable: Flag | Whole, factor = 1): Linear => ({ terms: [{ variable, factor }], constant: 0 });

export function plus(a: Linear, b: Linear): Linear {
  const factors = new Map<number, Term>();
  for (const { variable, factor } of [...a.terms, ...b.terms])
    factors.set(variable.id, { variable, factor: factor + (factors.get(variable.id)?.factor ?? 0) });
  const terms = [...factors.values()]
    .filter(({ factor }) => factor !== 0)
    .sort((x, y) => x.variable.id - y.variable.id);
  return { terms, constant: a.constant + b.constant };
}

export const times = (linear: Linear, factor: number): Linear =>
  factor === 0
    ? constant(0)
    : {
        terms: linear.terms.map((term) => ({ ...term, factor: term.factor * factor })),
        constant: linear.constant * factor,
      };

export const minus = (a: Linear, b: Linear): Linear => plus(a, times(b, -1));
