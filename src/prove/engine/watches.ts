/** Clauses, each watched by two of its literals: what they imply is set, and the first one that becomes false is told. */
import { EMPTY, type Clause, type Trail } from './trail.js';

export function watchesOf({ value, set, next }: Trail) {
  const watches: Clause[][] = [];

  const watch = (clause: Clause): void => {
    watches[(clause[0] ?? 0) ^ 1]?.push(clause);
    watches[(clause[1] ?? 0) ^ 1]?.push(clause);
  };

  /** The clause that became false, where one did. */
  const propagate = (): Clause | undefined => {
    for (let literal = next(); literal !== undefined; literal = next()) {
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

  return { newVariable: (): void => void watches.push([], []), watch, propagate };
}
