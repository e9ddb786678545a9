/** An integer as literals «at most k», one for each k that something asks about: the classes between two cuts are never told apart. */
import type { Whole } from '../formula/variable.js';
import type { Box } from './linear.js';
import type { Solver } from './solver.js';
import { negate, type Literal } from './trail.js';

interface Cut {
  readonly at: number;
  readonly literal: Literal;
}

export function cutting(solver: Solver, prefer: (variable: number) => number, always: Literal) {
  const cuts = new Map<number, Cut[]>();
  const of = ({ id }: Whole): Cut[] => {
    const known = cuts.get(id) ?? [];
    cuts.set(id, known);
    return known;
  };
  return {
    /** The literal of `variable <= bound`. */
    atMost: (variable: Whole, bound: number): Literal => {
      if (bound >= variable.high) return always;
      if (bound < variable.low) return negate(always);
      const own = of(variable);
      const index = own.findIndex(({ at }) => at >= bound);
      const found = own[index];
      if (found?.at === bound) return found.literal;
      const literal = 2 * solver.newVariable(true, prefer(variable.id) <= bound);
      const position = index < 0 ? own.length : index;
      const [below, above] = [own[position - 1], own[position]];
      own.splice(position, 0, { at: bound, literal });
      if (below) solver.addClause([negate(below.literal), literal]);
      if (above) solver.addClause([negate(literal), above.literal]);
      return literal;
    },
    /** Between which bounds those literals that count leave it, and by which of them. */
    box: (variable: Whole, counts: (literal: Literal) => boolean): Box & { readonly because: readonly Literal[] } => {
      let [low, high] = [variable.low, variable.high];
      let [lower, upper]: [Literal | undefined, Literal | undefined] = [undefined, undefined];
      for (const { at, literal } of of(variable)) {
        if (!counts(literal)) continue;
        if (solver.isTrue(literal)) {
          high = at;
          upper = literal;
          break;
        }
        low = at + 1;
        lower = negate(literal);
      }
      return { low, high, because: [lower, upper].flatMap((each) => each ?? []) };
    },
    all: () => cuts,
  };
}
export type Cutting = ReturnType<typeof cutting>;
