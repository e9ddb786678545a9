/** An offer that is at least another one is worse than it in nothing that has a better direction. */
import { prepare, type LedgerEntry } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { isWorse } from '../../language/facts/direction.js';
import { ranks } from '../../language/judges.js';
import { printFact } from '../../language/print/fact.js';
import { factAt, offerFacts } from '../../situation/facts.js';
import type { ActivityId, AudienceId, Facts, Many, Offer, Situation, Workspace } from '../../shapes.js';

export function checkRanks(workspace: Workspace, report: Report): void {
  for (const offer of Object.values(workspace.offers)) {
    const lower = offer.atLeast === undefined ? undefined : workspace.offers[offer.atLeast];
    if (!lower || offer.regression) continue;
    for (const audience of shared(offer, lower)) {
      compareFacts(offer, lower, audience, workspace, report);
      compareDuties(offer, lower, audience, workspace, report);
    }
  }
}

const shared = (a: Offer, b: Offer): Many<AudienceId> => a.soldTo.filter((audience) => b.soldTo.includes(audience));

function compareFacts(offer: Offer, lower: Offer, audience: AudienceId, { facts }: Workspace, report: Report): void {
  const [higher, base] = [offer, lower].map((each): Facts => ({ offer: offerFacts(each, audience, []) })) as [
    Facts,
    Facts,
  ];
  for (const type of Object.values(facts)) {
    if (!ranks(type)) continue;
    const [mine, theirs] = [factAt(higher, type.path), factAt(base, type.path)];
    if (theirs === undefined || (mine !== undefined && !isWorse(mine, theirs, type))) continue;
    const names = {
      title: type.title,
      offer: offer.id,
      mine: mine === undefined ? undefined : printFact(mine, type),
      lower: lower.id,
      theirs: printFact(theirs, type),
    };
    const at = offer.places[type.path] ?? offer.at;
    const label = { fr: `${lower.id} promet ${names.theirs}`, en: `${lower.id} promises ${names.theirs}` };
    const related = [{ at: lower.places[type.path] ?? lower.at, label }];
    const subject = { offer: offer.id, audience, path: type.path };
    report(diagnose('rank-broken', names, { at, related, subject, clash: [lower.id] }));
  }
}

/** Contractual duties of the host, by activity, each with the entry that carries it. */
function dutiesOf(offer: Offer, audience: AudienceId, workspace: Workspace): ReadonlyMap<ActivityId, LedgerEntry> {
  const situation: Situation = {
    offer: offer.id,
    options: [],
    audience,
    date: workspace.edition.effective,
    lang: 'fr',
  };
  const { ledger } = prepare(workspace, situation, unheard);
  return new Map(
    ledger.flatMap((entry) =>
      entry.kind === 'duty' && entry.of === 'host' && entry.nature === 'contractual' ? [[entry.activity, entry]] : [],
    ),
  );
}
const unheard: Report = () => undefined;

function compareDuties(offer: Offer, lower: Offer, audience: AudienceId, workspace: Workspace, report: Report): void {
  const mine = dutiesOf(offer, audience, workspace);
  for (const [activity, { clause, words, textAt }] of dutiesOf(lower, audience, workspace)) {
    if (mine.has(activity)) continue;
    const title = workspace.vocabulary.activities[activity]?.title.fr ?? activity;
    const related = [{ at: textAt, label: { fr: `${clause} : « ${words} »`, en: `${clause}: "${words}"` } }];
    const finding = { at: offer.at, related, subject: { offer: offer.id, audience }, clash: [lower.id, activity] };
    report(diagnose('rank-duty-lost', { title, offer: offer.id, lower: lower.id }, finding));
  }
}
