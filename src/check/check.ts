/** Everything that a workspace says is checked against itself and against its rules. */
import { prepare, type Prepared } from '../assemble/prepare.js';
import type { Report } from '../diagnostics/diagnose.js';
import { ledgerOf } from '../ledger/ledger.js';
import type { Many, Rule, Situation, Workspace } from '../shapes.js';
import { checkRules, type RuledBy } from './packs.js';
import { checkAccountable } from './rules/accountable.js';
import { checkAmounts } from './rules/amounts.js';
import { checkAnswered } from './rules/answered.js';
import { checkCaps } from './rules/caps.js';
import { checkCredits } from './rules/credits.js';
import { checkDowntime } from './rules/downtime.js';
import { checkFigures } from './rules/figures.js';
import { checkBound, checkPrecedence } from './rules/precedence.js';
import { checkPrices } from './rules/prices.js';
import { checkPromised } from './rules/promised.js';
import { checkRanks } from './rules/ranks.js';
import { checkReferences } from './rules/references.js';
import { checkSources } from './rules/sources.js';
import { checkAssertions } from './texts/assertions.js';
import { checkModal } from './texts/modal.js';
import { checkRestated } from './texts/restated.js';
import { checkTerms } from './texts/terms.js';
import { checkUndeclared } from './texts/undeclared.js';
import { checkUndefined } from './texts/undefined-terms.js';

/** What is told of one situation, from what its documents would hold. */
const SITUATION_CHECKS: Many<(prepared: Prepared, report: Report) => void> = [
  checkReferences,
  checkAccountable,
  checkPromised,
  checkAnswered,
  checkCaps,
  checkPrices,
  checkAmounts,
  checkCredits,
  checkDowntime,
  checkSources,
  checkBound,
  checkAssertions,
];
/** What is told of the library, whatever the situation. */
const LIBRARY_CHECKS: Many<(workspace: Workspace, report: Report) => void> = [
  checkFigures,
  checkPrecedence,
  checkRanks,
  checkTerms,
  checkUndefined,
  checkUndeclared,
  checkModal,
  checkRestated,
];

/** How each rule came out in one situation. */
export interface CheckedSituation {
  readonly situation: Situation;
  readonly rules: Many<RuledBy>;
}

/** Findings of the situation's documents, its ledger and its rules. */
export function checkSituation(
  workspace: Workspace,
  rules: Many<Rule>,
  situation: Situation,
  report: Report,
): CheckedSituation {
  const prepared = prepare(workspace, situation, report);
  for (const check of SITUATION_CHECKS) check(prepared, report);
  return { situation, rules: checkRules(rules, prepared, ledgerOf(prepared), report) };
}

export function checkLibrary(workspace: Workspace, report: Report): void {
  for (const check of LIBRARY_CHECKS) check(workspace, report);
}
