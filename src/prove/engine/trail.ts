/** What a search has set so far, level by level, and why: it goes forward literal by literal, and back by levels. */
import { heap } from './heap.js';

export type Literal = number;
export const negate = (literal: Literal): Literal => literal ^ 1;
export const UNSET = 2;

export type Clause = Literal[];
export const EMPTY: Clause = [];

export function trailOf() {
  /** 1 true, 0 false, 2 unset, by literal. */
  const value: number[] = [];
  const level: number[] = [];
  const reason: (Clause | undefined)[] = [];
  const phase: number[] = [];
  const trail: Literal[] = [];
  const limits: number[] = [];
  const order = heap();
  /** Of use while a conflict is looked into: all false in between. */
  const seen: boolean[] = [];
  /** Up to where it has been looked at. */
  let head = 0;

  const newVariable = (decided: boolean, preferred = false): number => {
    const variable = level.length;
    value.push(UNSET, UNSET);
    level.push(0);
    reason.push(undefined);
    phase.push(preferred ? 1 : 0);
    seen.push(false);
    order.add(decided);
    return variable;
  };

  const set = (literal: Literal, because: Clause | undefined): void => {
    const variable = literal >> 1;
    value[literal] = 1;
    value[literal ^ 1] = 0;
    level[variable] = limits.length;
    reason[variable] = because;
    trail.push(literal);
  };

  const backTo = (target: number): void => {
    if (limits.length <= target) return;
    const from = limits[target] ?? 0;
    for (let index = trail.length - 1; index >= from; index--) {
      const literal = trail[index] ?? 0;
      const variable = literal >> 1;
      phase[variable] = 1 - (literal & 1);
      value[literal] = value[literal ^ 1] = UNSET;
      order.put(variable);
    }
    trail.length = head = from;
    limits.length = target;
  };

  /** The next literal that nobody has looked at since it was set. */
  const next = (): Literal | undefined => (head < trail.length ? trail[head++] : undefined);

  return { value, level, reason, phase, trail, limits, order, seen, newVariable, set, backTo, next };
}
export type Trail = ReturnType<typeof trailOf>;
