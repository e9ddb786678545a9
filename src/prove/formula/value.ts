/** What formulas come to under one assignment. */
import type { Formula } from './formula.js';
import type { Assignment, Linear } from './variable.js';

export const amountOf = ({ terms, constant }: Linear, assignment: Pick<Assignment, 'get'>): number =>
  terms.reduce((sum, { variable, factor }) => sum + factor * (assignment.get(variable.id) ?? 0), constant);

/** Values of formulas under one assignment; each node is looked at once. */
export function valuation(assignment: Assignment): (formula: Formula) => boolean {
  const known = new Map<number, boolean>();
  const value = (formula: Formula): boolean => {
    const before = known.get(formula.id);
    if (before !== undefined) return before;
    const now = compute(formula);
    known.set(formula.id, now);
    return now;
  };
  const compute = (formula: Formula): boolean => {
    switch (formula.op) {
      case 'true':
        return true;
      case 'false':
        return false;
      case 'flag':
        return assignment.get(formula.variable.id) === 1;
      case 'is':
        return assignment.get(formula.variable.id) === formula.value;
      case 'at_most':
        return amountOf(formula, assignment) <= 0;
      case 'not':
        return !value(formula.of);
      case 'all':
        return formula.of.every(value);
      case 'any':
        return formula.of.some(value);
    }
  };
  return value;
}
