/** The rules written in packs/*.yaml, in one situation. */
import type { Prepared } from '../assemble/prepare.js';
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Many, Rule, RuleId, Workspace } from '../shapes.js';
import { rule as ruled, type Ruled } from './outcome.js';
import { violation } from './violation.js';

export const rulesOf = (workspace: Workspace): Many<Rule> =>
  Object.values(workspace.packs).flatMap(({ rules }) => rules);

export interface RuledBy extends Ruled {
  readonly rule: RuleId;
}

/** How each rule that an expression decides comes out; what is not kept goes to `report`. */
export function checkRules(rules: Many<Rule>, prepared: Prepared, ledger: Ledger, report: Report): Many<RuledBy> {
  return rules.flatMap((rule): Many<RuledBy> => {
    const result = ruled(rule, prepared, ledger);
    if (!result || rule.test.by !== 'expression') return [];
    if (result.outcome === 'violated') report(violation(rule, rule.test.require, prepared, ledger));
    if (result.outcome === 'error') {
      const at = result.by?.at ?? rule.at;
      report(diagnose('rule-without-value', { rule: rule.id }, { at, subject: prepared.subject, clash: [rule.id] }));
    }
    return [{ rule: rule.id, ...result }];
  });
}
