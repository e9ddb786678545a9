import type { Many, Situation } from '../shapes.js';

/** The same thing in several situations is told once, with all of them. */
export interface Gathered<T> {
  readonly add: (thing: T, situation: Situation) => void;
  /** In the order in which they came. */
  readonly all: () => Many<readonly [T, Many<Situation>]>;
}

/** `keyOf` tells things apart. */
export function gather<T>(keyOf: (thing: T) => string): Gathered<T> {
  const found = new Map<string, [T, Situation[]]>();
  return {
    add: (thing, situation) => {
      const key = keyOf(thing);
      const known = found.get(key);
      if (!known) found.set(key, [thing, [situation]]);
      else if (!known[1].includes(situation)) known[1].push(situation);
    },
    all: () => [...found.values()],
  };
}
