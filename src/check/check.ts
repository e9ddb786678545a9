/** Everything that a workspace says is checked against itself and against its rules. */
import { prepare, type Prepared } from '../assemble/prepare.js';
import type { Report } from '../diagnostics/diagnose.js';
import { ledgerOf } from '../ledger/ledger.js';
import type { ClauseId, Many, Rule, Situation, Workspace } from '../shapes.js';
import { checkRules, type RuledBy } from './packs.js';
import { checkAccountable } from './rules/accountable.js';
import { checkAmounts } from './rules/amounts.js';
import { checkAnswered } from './rules/answered.js';
import { checkArgued } from './rules/argued.js';
import { checkCaps } from './rules/caps.js';
import { checkCredits } from './rules/credits.js';
import { checkExpected } from './rules/expected.js';
import { checkDowntime } from './rules/downtime.js';
import { checkClaims } from './rules/claims.js';
import { checkFigures } from './rules/figures.js';
import { checkInformative } from './rules/informative.js';
import { checkBound, checkPrecedence, checkPrecedenceOrder, checkPrecedenceSaid } from './rules/precedence.js';
import { checkLinks } from './rules/links.js';
import { checkPrices } from './rules/prices.js';
import { checkPromised } from './rules/promised.js';
import { checkRanks } from './rules/ranks.js';
import { checkReferences } from './rules/references.js';
import { checkReferred } from './rules/referred.js';
import { checkRequiredNames } from './rules/required.js';
import { checkReview } from './rules/review.js';
import { checkSameName } from './rules/same-name.js';
import { checkSameSource } from './rules/same-source.js';
import { checkSameFigure } from './rules/same-figure.js';
import { checkPlaced, checkSelected } from './rules/selected.js';
import { checkRequired, checkSources } from './rules/sources.js';
import { checkSubProcessors } from './rules/sub-processors.js';
import { checkTranslations } from './rules/translations.js';
import { checkAssertions } from './texts/assertions.js';
import { checkDerogationRank, checkDerogations } from './texts/derogations.js';
import { checkDraftMarks } from './texts/draft-marks.js';
import { checkDuplicates } from './texts/duplicates.js';
import { checkFiguresTyped } from './texts/figures.js';
import { checkHours } from './texts/hours.js';
import { checkLongSentences } from './texts/long-sentences.js';
import { checkModal } from './texts/modal.js';
import { checkOtherParty } from './texts/other-party.js';
import { checkOtherStrength } from './texts/other-strength.js';
import { checkPlainLines } from './texts/plain-lines.js';
import { checkRedefined } from './texts/redefined.js';
import { checkRelated } from './texts/related.js';
import { checkRestated } from './texts/restated.js';
import { checkTerms } from './texts/terms.js';
import { checkTwins } from './texts/twins.js';
import { checkTypography } from './texts/typography.js';
import { checkUndeclared } from './texts/undeclared.js';
import { checkUndefined } from './texts/undefined-terms.js';
import { checkZeros } from './texts/zeros.js';

/** What is told of one situation, from what its documents would hold. */
const SITUATION_CHECKS: Many<(prepared: Prepared, report: Report) => void> = [
  checkReferences,
  checkReferred,
  checkAccountable,
  checkPromised,
  checkAnswered,
  checkRequiredNames,
  checkCaps,
  checkPrices,
  checkAmounts,
  checkCredits,
  checkDowntime,
  checkSources,
  checkSubProcessors,
  checkRequired,
  checkTranslations,
  checkBound,
  checkPrecedenceSaid,
  checkLinks,
  checkSameFigure,
  checkAssertions,
  checkDerogationRank,
  checkHours,
  checkLongSentences,
  checkZeros,
];
/** What is told of the library, whatever the situation. */
const LIBRARY_CHECKS: Many<(workspace: Workspace, report: Report) => void> = [
  checkClaims,
  checkFigures,
  checkPrecedence,
  checkPrecedenceOrder,
  checkInformative,
  checkPlaced,
  checkReview,
  checkSameSource,
  checkSameName,
  checkArgued,
  checkExpected,
  checkRanks,
  checkTerms,
  checkUndefined,
  checkUndeclared,
  checkModal,
  checkRedefined,
  checkDerogations,
  checkDraftMarks,
  checkTypography,
  checkFiguresTyped,
  checkPlainLines,
  checkDuplicates,
  checkRestated,
  checkRelated,
  checkOtherParty,
  checkOtherStrength,
  checkTwins,
];
/** What only all situations together tell. */
const SALE_CHECKS: Many<(workspace: Workspace, printed: ReadonlySet<ClauseId>, report: Report) => void> = [
  checkSelected,
];

/** How each rule came out in one situation. */
export interface CheckedSituation {
  readonly situation: Situation;
  readonly prepared: Prepared;
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
  return { situation, prepared, rules: checkRules(rules, prepared, ledgerOf(prepared), report) };
}

export function checkLibrary(workspace: Workspace, report: Report): void {
  for (const check of LIBRARY_CHECKS) check(workspace, report);
}

/** `printed`: every clause that stands in a document of some situation that the offers declare, those kept as regressions included. */
export function checkSale(workspace: Workspace, printed: ReadonlySet<ClauseId>, report: Report): void {
  for (const check of SALE_CHECKS) check(workspace, printed, report);
}
