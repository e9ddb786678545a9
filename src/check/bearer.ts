/** Which clause breaks a rule by what it says. */
import type { Prepared } from '../assemble/prepare.js';
import { evaluate } from '../language/condition/evaluate.js';
import { ledgerOf } from '../ledger/ledger.js';
import type { ClauseId, Condition, Many } from '../shapes.js';

/** The one clause but for which the rule would be kept: its own waiver excuses that. What is missing is missing in no clause. */
export function bearerOf(clauses: Many<ClauseId>, require: Condition, prepared: Prepared): ClauseId | undefined {
  const isKeptWithout = (clause: ClauseId): boolean => {
    const places = Object.fromEntries(Object.entries(prepared.places).filter(([id]) => id !== clause));
    const without = { ...prepared, places, ledger: prepared.ledger.filter((entry) => entry.clause !== clause) };
    return evaluate(require, prepared.facts, ledgerOf(without).answers) === 'true';
  };
  return [...new Set(clauses)].find(isKeptWithout);
}
