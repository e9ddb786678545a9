/**
 * Satisfiability of clauses by conflict-driven search: two watched literals, first points of implication, restarts, saved phases.
 * Answers are sound whatever the limits: out of fuel is `unknown`. A literal is 2 × variable, plus 1 where it is negated.
 */
import { learningOf } from './learning.js';
import { trailOf, UNSET, type Clause, type Literal } from './trail.js';
import { watchesOf } from './watches.js';

/** Asked when every variable is set: undefined where it agrees, else a clause that it demands and that is false. */
export type Theory = () => Clause | 'unknown' | undefined;
export type Answer = 'possible' | 'never' | 'unknown';

export function solver(fuel = 20_000) {
  const held = trailOf();
  const { value, level, phase, trail, limits, order, set, backTo } = held;
  const watches = watchesOf(held);
  const { watch, propagate } = watches;
  const analyse = learningOf(held);
  let broken = false;

  const newVariable = (decided: boolean, preferred = false): number => {
    watches.newVariable();
    return held.newVariable(decided, preferred);
  };

  /** Only between two searches. */
  const addClause = (literals: readonly Literal[]): void => {
    if (broken) return;
    const clause: Clause = [];
    for (const literal of new Set(literals)) {
      if (value[literal] === 1 || literals.includes(literal ^ 1)) return;
      if (value[literal] !== 0) clause.push(literal);
    }
    if (clause.length === 0) broken = true;
    else if (clause.length === 1) {
      set(clause[0] ?? 0, undefined);
      broken = propagate() !== undefined;
    } else watch(clause);
  };

  const learn = (conflict: Clause): boolean => {
    const deepest = Math.max(0, ...conflict.map((literal) => level[literal >> 1] ?? 0));
    backTo(deepest);
    if (deepest === 0) {
      broken = true;
      return false;
    }
    const { learned, back } = analyse(conflict);
    backTo(back);
    if (learned.length > 1) watch(learned);
    set(learned[0] ?? 0, learned.length > 1 ? learned : undefined);
    return true;
  };

  const search = (assumptions: readonly Literal[], theory: Theory): Answer => {
    if (broken) return 'never';
    let conflicts = 0;
    let untilRestart = 100;
    for (;;) {
      const conflict = propagate();
      if (conflict) {
        if (++conflicts > fuel) return 'unknown';
        if (!learn(conflict)) return 'never';
        if (--untilRestart === 0) {
          untilRestart = 100 + conflicts;
          backTo(0);
        }
        continue;
      }
      const assumed = assumptions[limits.length];
      if (assumed !== undefined) {
        if (value[assumed] === 0) return 'never';
        limits.push(trail.length);
        if (value[assumed] === UNSET) set(assumed, undefined);
        continue;
      }
      let next = order.take();
      while (next !== undefined && value[2 * next] !== UNSET) next = order.take();
      if (next !== undefined) {
        limits.push(trail.length);
        set(2 * next + (phase[next] === 1 ? 0 : 1), undefined);
        continue;
      }
      const demanded = theory();
      if (demanded === undefined) return 'possible';
      if (demanded === 'unknown' || ++conflicts > fuel) return 'unknown';
      if (!learn(demanded)) return 'never';
    }
  };

  return {
    newVariable,
    addClause,
    /** Where the search looks first. */
    prefer: (variable: number, truth: boolean): void => {
      phase[variable] = truth ? 1 : 0;
    },
    /** What `read` makes of the assignment that was found; undefined with any other answer. */
    solve: <T>(
      assumptions: readonly Literal[],
      theory: Theory,
      read: () => T,
    ): { readonly answer: Answer; readonly found?: T } => {
      const answer = search(assumptions, theory);
      const found = answer === 'possible' ? read() : undefined;
      backTo(0);
      return found === undefined ? { answer } : { answer, found };
    },
    isTrue: (literal: Literal): boolean => value[literal] === 1,
  };
}
export type Solver = ReturnType<typeof solver>;
