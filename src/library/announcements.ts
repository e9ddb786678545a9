/** The changelog of the terms. */
import type { Report } from '../diagnostics/diagnose.js';
import type { FileKinds } from '../schema/validate.js';
import type { Announcement, IsoDate, Many, NonEmpty, OfferId, Workspace } from '../shapes.js';
import { known } from './names.js';
import { localisedText, type Reading } from './reading.js';

/** An entry that names what does not exist is told, and kept for what it names besides. */
export function readAnnouncements(
  { value, at }: Reading<FileKinds['workspace']>,
  { offers, facts, vocabulary }: Pick<Workspace, 'offers' | 'facts' | 'vocabulary'>,
  report: Report,
): Many<Announcement> {
  const { activities, heads, powers, rights, presumptions } = vocabulary;
  const things = { ...facts, ...activities, ...heads, ...powers, ...rights, ...presumptions };
  return (value.changes ?? []).map((entry, index) => {
    const pointer = `/changes/${index}`;
    entry.offers?.forEach((offer, each) => known('offer', offer, offers, at(`${pointer}/offers/${each}`), report));
    entry.about.forEach((name, each) => known('fact', name, things, at(`${pointer}/about/${each}`), report));
    return {
      on: entry.on as IsoDate,
      offers: (entry.offers ?? []) as Many<OfferId>,
      about: entry.about as unknown as NonEmpty<string>,
      says: localisedText(entry.says),
      at: at(pointer),
    };
  });
}
