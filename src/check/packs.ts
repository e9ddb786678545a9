/** The rules written in packs/*.yaml, in one situation. */
import type { Prepared } from '../assemble/prepare.js';
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Diagnostic, Many, Rule, RuleId, Workspace } from '../shapes.js';
import { unattested } from './attested.js';
import { rule as ruled, type Ruled } from './outcome.js';
import { broken, violation } from './violation.js';

export const rulesOf = (workspace: Workspace): Many<Rule> =>
  Object.values(workspace.packs).flatMap(({ rules }) => rules);

export interface RuledBy extends Ruled {
  readonly rule: RuleId;
}

/** How each rule that an expression or an attestation decides comes out; what is not kept goes to `report`. */
export function checkRules(rules: Many<Rule>, prepared: Prepared, ledger: Ledger, report: Report): Many<RuledBy> {
  return rules.flatMap((rule): Many<RuledBy> => {
    const result = ruled(rule, prepared, ledger);
    if (!result) return [];
    if (result.outcome === 'violated') report(notKept(rule, prepared, ledger));
    if (result.outcome === 'error') {
      const at = result.by?.at ?? rule.at;
      report(diagnose('rule-without-value', { rule: rule.id }, { at, subject: prepared.subject, clash: [rule.id] }));
    }
    return [{ rule: rule.id, ...result }];
  });
}

const notKept = (rule: Rule, prepared: Prepared, ledger: Ledger): Diagnostic => {
  const { test } = rule;
  if (test.by === 'attestation') return unattested(rule, test.fact, prepared);
  if (test.by === 'expression') return violation(rule, test.require, prepared, ledger);
  return broken(rule, [], prepared);
};
