/** What a page promises of an offer is what the contract gives. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { printFact } from '../../language/print/fact.js';
import type { AudienceId, Fact, Facts, Many, Offer, Workspace } from '../../shapes.js';
import { factAt, factsOf } from '../../situation/facts.js';
import { writtenAt } from '../../situation/written.js';

/** Of the bare plan, for each audience that the page speaks to: one finding for all audiences that get the same. */
export function checkClaims(workspace: Workspace, report: Report): void {
  const factsFor = factsFinder(workspace);
  for (const claim of workspace.claims) {
    const offer = workspace.offers[claim.offer];
    const type = workspace.facts[claim.path];
    if (!offer || !type) continue;
    const given = new Map<string, { readonly fact: Fact | undefined; readonly audiences: AudienceId[] }>();
    for (const audience of claim.audience === undefined ? offer.soldTo : [claim.audience]) {
      const fact = factAt(factsFor(offer, audience), claim.path);
      if (fact !== undefined && sameValue(fact, claim.value)) continue;
      const key = JSON.stringify(fact ?? null);
      const same = given.get(key) ?? { fact, audiences: [] };
      same.audiences.push(audience);
      given.set(key, same);
    }
    for (const { fact, audiences } of given.values()) {
      const names = {
        page: claim.page,
        says: claim.says,
        title: type.title,
        promised: printFact(claim.value, type),
        given: fact === undefined ? undefined : printFact(fact, type),
        offer: offer.id,
        audiences,
      };
      const place = writtenAt(offer, claim.path);
      const label = {
        fr: `${offer.id} : ${names.given ?? 'rien de tel'}`,
        en: `${offer.id}: ${names.given ?? 'no such thing'}`,
      };
      const [audience] = audiences;
      report(
        diagnose('claim-untrue', names, {
          at: claim.valueAt,
          related: [{ at: place, label }],
          subject: {
            offer: offer.id,
            ...(audience && audiences.length === 1 ? { audience } : {}),
            path: claim.path,
          },
          clash: [claim.page, claim.says],
        }),
      );
    }
  }
}

/** Pages make many promises of one offer. */
function factsFinder(workspace: Workspace): (offer: Offer, audience: AudienceId) => Facts {
  const known = new Map<string, Facts>();
  return ({ id }, audience) => {
    const situation = { offer: id, options: [], audience, date: workspace.edition.effective, lang: 'fr' } as const;
    const facts = known.get(`${id} ${audience}`) ?? factsOf(workspace, situation);
    known.set(`${id} ${audience}`, facts);
    return facts;
  };
}

function sameValue(a: Fact, b: Fact): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

/** A set has no order, and neither have the keys of a sum. */
function ordered(fact: Fact): unknown {
  if (typeof fact !== 'object') return fact;
  if (Array.isArray(fact)) return [...(fact as Many<string>)].sort();
  return Object.entries(fact as Facts).sort(([a], [b]) => (a < b ? -1 : 1));
}
