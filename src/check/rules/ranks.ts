/** An offer that is at least another one is worse than it in nothing that has a better direction. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { printFact } from '../../language/print/fact.js';
import { factAt, offerFacts } from '../../situation/facts.js';
import type { AudienceId, Fact, FactType, Facts, Many, Offer, Workspace } from '../../shapes.js';

export function checkRanks(workspace: Workspace, report: Report): void {
  for (const offer of Object.values(workspace.offers)) {
    const lower = offer.atLeast === undefined ? undefined : workspace.offers[offer.atLeast];
    if (!lower || offer.regression) continue;
    for (const audience of shared(offer, lower)) compare(offer, lower, audience, workspace, report);
  }
}

const shared = (a: Offer, b: Offer): Many<AudienceId> => a.soldTo.filter((audience) => b.soldTo.includes(audience));

function compare(offer: Offer, lower: Offer, audience: AudienceId, { facts }: Workspace, report: Report): void {
  const [higher, base] = [offer, lower].map((each): Facts => ({ offer: offerFacts(each, audience, []) })) as [
    Facts,
    Facts,
  ];
  for (const type of Object.values(facts)) {
    if (type.better === undefined) continue;
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

function isWorse(mine: Fact, theirs: Fact, { better }: FactType): boolean {
  const [a, b] = [measure(mine), measure(theirs)];
  return a !== undefined && b !== undefined && (better === 'higher' ? a < b : a > b);
}

/** What a direction orders: a number, the cents of an amount, a yes, how many choices. */
function measure(fact: Fact): number | undefined {
  if (typeof fact === 'number') return fact;
  if (typeof fact === 'boolean') return Number(fact);
  if (Array.isArray(fact)) return fact.length;
  if (typeof fact === 'object' && 'cents' in fact) return fact.cents as number;
  return undefined;
}
