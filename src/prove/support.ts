import type { Formula } from './formula/formula.js';

/** The ids of the variables that a formula reads; each node is looked at once. */
export function supportOf(): (formula: Formula) => ReadonlySet<number> {
  const known = new Map<number, ReadonlySet<number>>();
  const support = (formula: Formula): ReadonlySet<number> => {
    const before = known.get(formula.id);
    if (before) return before;
    const now = compute(formula);
    known.set(formula.id, now);
    return now;
  };
  const compute = (formula: Formula): ReadonlySet<number> => {
    switch (formula.op) {
      case 'true':
      case 'false':
        return new Set();
      case 'flag':
      case 'is':
        return new Set([formula.variable.id]);
      case 'at_most':
        return new Set(formula.terms.map(({ variable }) => variable.id));
      case 'not':
        return support(formula.of);
      case 'all':
      case 'any': {
        const found = new Set<number>();
        for (const part of formula.of) for (const id of support(part)) found.add(id);
        return found;
      }
    }
  };
  return support;
}
