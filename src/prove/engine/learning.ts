/** What a conflict teaches: the first point of implication. */
import { EMPTY, type Clause, type Trail } from './trail.js';

export interface Lesson {
  /** Its one literal of the current level first. */
  readonly learned: Clause;
  /** The level to go back to. */
  readonly back: number;
}

export function learningOf({ value, level, reason, trail, limits, order, seen }: Trail) {
  return (conflict: Clause): Lesson => {
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
}
