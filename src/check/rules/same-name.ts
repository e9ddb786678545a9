/** What is sold to someone has a name of its own: an order names it, and so does the page on which it is chosen. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Audience, Facts, Many, Offer, Place, Workspace } from '../../shapes.js';

interface Called {
  readonly name: string;
  readonly at: Place;
}

/** Once for two offers: for the first audience to whom both are sold by the name. */
export function checkSameName({ offers }: Workspace, report: Report): void {
  const sold = Object.values(offers).filter(({ regression }) => !regression);
  sold.forEach((offer, index) => {
    for (const other of sold.slice(0, index)) {
      const [named, first] = offer.soldTo.flatMap((audience) => sameName(offer, other, audience))[0] ?? [];
      if (!named || !first) continue;
      const related = [{ at: first.at, label: { fr: 'le même nom, ici', en: 'the same name, here' } }];
      const names = { name: named.name, offer: offer.id, other: other.id };
      const finding = { at: named.at, related, subject: { offer: offer.id }, clash: [other.id] };
      report(diagnose('offer-name-twice', names, finding));
    }
  });
}

function sameName(offer: Offer, other: Offer, audience: Audience['id']): Many<readonly [Called, Called]> {
  if (!other.soldTo.includes(audience)) return [];
  const [called, before] = [nameOf(offer, audience), nameOf(other, audience)];
  return called && before && fold(called.name) === fold(before.name) ? [[called, before]] : [];
}

/** As the audience reads it. */
function nameOf(offer: Offer, audience: Audience['id']): Called | undefined {
  const own = (offer.forAudience[audience] as Facts | undefined)?.name;
  const name = own ?? (offer.facts as Facts).name;
  const place = own === undefined ? undefined : offer.placesFor[audience]?.['offer.name'];
  return typeof name === 'string' ? { name, at: place ?? offer.places['offer.name'] ?? offer.at } : undefined;
}

const fold = (name: string): string => name.toLowerCase().replace(/\s+/gu, ' ').trim();
