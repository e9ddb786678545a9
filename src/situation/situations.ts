/** Which situations a workspace declares: what is built and checked without being asked for one by name. */
import type { AudienceId, Many, Offer, OfferId, OptionId, Situation, Workspace, IsoDate, Lang } from '../shapes.js';
import { periodsOf } from './periods.js';

export interface Wanted {
  readonly offers?: Many<OfferId>;
  readonly audiences?: Many<AudienceId>;
  /** Exactly this set of options, instead of the bare plan and each single option. */
  readonly options?: Many<OptionId>;
  readonly date?: IsoDate;
  readonly lang?: Lang;
}

/** Bare plan and single options of every offer, for every audience that it is sold to; sorted by offer, audience, options. */
export function situationsOf(workspace: Workspace, wanted: Wanted = {}): Many<Situation> {
  const date = wanted.date ?? workspace.edition.effective;
  const lang = wanted.lang ?? 'fr';
  return Object.values(workspace.offers)
    .filter((offer) => !offer.regression && (wanted.offers?.includes(offer.id) ?? true))
    .flatMap((offer) =>
      [...offer.soldTo]
        .sort()
        .filter((audience) => wanted.audiences?.includes(audience) ?? true)
        .flatMap((audience) =>
          optionSets(offer, wanted).map((options) => ({ offer: offer.id, options, audience, date, lang })),
        ),
    );
}

/**
 * Of the offers that are kept as counterexamples: on every stretch of days, since each was found on one of them, and with all of their
 * options at once as well.
 */
export function regressionSituations(workspace: Workspace): Many<Situation> {
  const regressions = Object.values(workspace.offers).filter(({ regression }) => regression);
  const days = regressions.length === 0 ? [] : periodsOf(workspace).map(({ day }) => day);
  return regressions.flatMap((offer) => {
    const every = offer.options.map(({ id }) => id).sort();
    const sets = [...optionSets(offer), ...(every.length > 1 ? [every] : [])];
    return [...offer.soldTo]
      .sort()
      .flatMap((audience) =>
        days.flatMap((date) =>
          sets.map((options) => ({ offer: offer.id, options, audience, date, lang: 'fr' as const })),
        ),
      );
  });
}

/** The bare plan and each single option, or exactly the set that was asked for. */
export function optionSets(offer: Offer, wanted: Wanted = {}): Many<Many<OptionId>> {
  if (wanted.options) return [[...wanted.options].sort()];
  return [[], ...offer.options.map((option) => [option.id]).sort()];
}

/** The situation of a document that compares offers: an audience, a date, no offer. */
export const CATALOGUE = '_catalogue' as OfferId;

export function catalogueSituations(workspace: Workspace, wanted: Wanted = {}): Many<Situation> {
  return Object.keys(workspace.audiences)
    .map((id) => id as AudienceId)
    .filter((audience) => wanted.audiences?.includes(audience) ?? true)
    .map((audience) => ({
      offer: CATALOGUE,
      options: [],
      audience,
      date: wanted.date ?? workspace.edition.effective,
      lang: wanted.lang ?? 'fr',
    }));
}
