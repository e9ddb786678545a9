/** What a build is asked for, as situations and documents. */
import { catalogueSituations, situationsOf } from '../../situation/situations.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { Trouble } from '../../diagnostics/trouble.js';
import { allowedTogether } from '../../sale/options.js';
import type { AudienceId, IsoDate, Many, Offer, OfferId, OptionId, Situation, Workspace } from '../../shapes.js';
import { requireKnown } from '../names.js';

export interface Asked {
  readonly offers?: Many<string>;
  /** Exactly this set; without it, the bare plan and each single option. */
  readonly options?: Many<string>;
  readonly audiences?: Many<string>;
  readonly documents?: Many<string>;
  readonly date?: IsoDate;
}

/** Throws Trouble for a name that nothing bears; options that may not be chosen together are findings on the offer. */
export function selectSituations(workspace: Workspace, asked: Asked, report: Report): Many<Situation> {
  const sold = Object.values(workspace.offers).filter(({ regression }) => !regression);
  requireKnown(
    'offer',
    asked.offers ?? [],
    sold.map(({ id }) => id),
  );
  requireKnown('audience', asked.audiences ?? [], Object.keys(workspace.audiences));
  requireKnown('document', asked.documents ?? [], Object.keys(workspace.documents));
  const plans = asked.documents?.map((id) => workspace.documents[id]);
  const contract = plans?.find((plan) => plan?.per === 'contract');
  if (contract) throw new Trouble(diagnose('usage-contract-document', { document: contract.id }));

  const wanted = {
    ...(asked.audiences ? { audiences: asked.audiences as Many<AudienceId> } : {}),
    ...(asked.date ? { date: asked.date } : {}),
  };
  const offers = offersWith(sold, asked, report);
  const options = asked.options ? { options: asked.options as Many<OptionId> } : {};
  const ofOffers = plans?.every((plan) => plan?.per === 'catalogue')
    ? []
    : situationsOf(workspace, { ...wanted, ...options, offers });
  return [...ofOffers, ...(comparesOffers(asked, plans) ? catalogueSituations(workspace, wanted) : [])];
}

/** A comparison shows every offer: it is made unless the build is of some offers only, or of other documents. */
function comparesOffers(asked: Asked, plans: Many<Workspace['documents'][string] | undefined> | undefined): boolean {
  return plans ? plans.some((plan) => plan?.per === 'catalogue') : !asked.offers && !asked.options;
}

function offersWith(sold: Many<Offer>, asked: Asked, report: Report): Many<OfferId> {
  const named = sold.filter(({ id }) => asked.offers?.includes(id) ?? true);
  const chosen = (asked.options ?? []) as Many<OptionId>;
  const having = named.filter(({ options }) => chosen.every((id) => options.some((option) => option.id === id)));
  if (having.length === 0 || asked.offers)
    for (const { options } of asked.offers ? named : [{ options: named.flatMap((offer) => offer.options) }])
      requireKnown(
        'option',
        chosen,
        options.map(({ id }) => id),
      );
  return having.filter((offer) => allowedTogether(offer, chosen, report)).map(({ id }) => id);
}
