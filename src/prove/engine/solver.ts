/**
 * Satisfiability of clauses by conflict-driven search: two watched literals, first points of implication, restarts, saved phases.
 * Answers are sound whatever the limits: out of fuel is `unknown`. A literal is 2 × variable, plus 1 where it is negated.
 */
import { heap } from './heap.js';

export type Literal = number;
export const negate = (literal: Literal): Literal => literal ^ 1;
const UNSET = 2;

type Clause = Literal[];
const EMPTY: Clause = [];
/** Asked when every variable is set: undefined where it agrees, else a clause that it demands and that is false. */
export type Theory = () => Clause | 'unknown' | undefined;
export type Answer = 'possible' | 'never' | 'unknown';

export function solver(fuel = 20_000) {
  /** 1 true, 0 false, 2 unset, by literal. */
  const value: number[] = [];
  const level: number[] = [];
  const reason: (Clause | undefined)[] = [];
  const phase: number[] = [];
  const watches: Clause[][] = [];
  const seen: boolean[] = [];
  const trail: Literal[] = [];
  const limits: number[] = [];
  const order = heap();
  let head = 0;
  let broken = false;

  const newVariable = (decided: boolean, preferred = false): number => {
    const variable = level.length;
    value.push(UNSET, UNSET);
    level.push(0);
    reason.push(undefined);
    phase.push(preferred ? 1 : 0);
    watches.push([], []);
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

  const watch = (clause: Clause): void => {
    watches[(clause[0] ?? 0) ^ 1]?.push(clause);
    watches[(clause[1] ?? 0) ^ 1]?.push(clause);
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

  /** The clause that became false, where one did. */
  const propagate = (): Clause | undefined => {
    while (head < trail.length) {
      const literal = trail[head++] ?? 0;
      const list = watches[literal] ?? [];
      let kept = 0;
      for (let index = 0; index < list.length; index++) {
        const clause = list[index] ?? EMPTY;
        const gone = literal ^ 1;
        if (clause[0] === gone) {
          clause[0] = clause[1] ?? 0;
          clause[1] = gone;
        }
        const first = clause[0] ?? 0;
        if (value[first] === 1) {
          list[kept++] = clause;
          continue;
        }
        let other = 2;
        while (other < clause.length && value[clause[other] ?? 0] === 0) other++;
        if (other < clause.length) {
          const next = clause[other] ?? 0;
          clause[1] = next;
          clause[other] = gone;
          watches[next ^ 1]?.push(clause);
          continue;
        }
        list[kept++] = clause;
        if (value[first] === 0) {
          for (let rest = index + 1; rest < list.length; rest++) list[kept++] = list[rest] ?? EMPTY;
          list.length = kept;
          return clause;
        }
        set(first, clause);
      }
      list.length = kept;
    }
    return undefined;
  };

  /** The clause learned from a conflict, its one literal of the current level first, and the level to go back to. */
  const analyse = (conflict: Clause): { readonly learned: Clause; readonly back: number } => {
    const learned: Clause = [0];
    const touched: number[] = [];
    let open = 0;
    let index = trail.length;
    let clause: Clause = conflict;
    for (;;) {
      for (const literal of clause) {
        const variable = literal >> 1;
        if (seen[variable] || level[variable] === 0 || value[literal] !== 0) continue;
        seen[variable] = true;
        touched.push(variable);
        order.bump(variable);
        if (level[variable] === limits.length) open++;
        else learned.push(literal);
      }
      do index--;
      while (!seen[(trail[index] ?? 0) >> 1]);
      const point = trail[index] ?? 0;
      open--;
      learned[0] = point ^ 1;
      if (open === 0) break;
      clause = reason[point >> 1] ?? EMPTY;
    }
    for (const variable of touched) seen[variable] = false;
    order.decay();
    let back = 0;
    for (let position = 1; position < learned.length; position++) {
      const at = level[(learned[position] ?? 0) >> 1] ?? 0;
      if (at <= back) continue;
      back = at;
      [learned[1], learned[position]] = [learned[position] ?? 0, learned[1] ?? 0];
    }
    return { learned, back };
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
