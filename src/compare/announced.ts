/** The changelog of the terms, in clausier.yaml: what its new entries announce, and what nobody announced. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { Changes } from '../report/changes/changes.js';
import type { Announcement, OfferId, Workspace } from '../shapes.js';
import { writtenAt } from '../situation/written.js';

/** `about`: a fact, or a name of the vocabulary. An entry that stood there before speaks of an earlier change. */
export function isAnnounced(about: string, offer: OfferId, before: Workspace, after: Workspace): boolean {
  const earlier = new Set(before.changes.map(identity));
  return after.changes.some(
    (entry) =>
      !earlier.has(identity(entry)) &&
      entry.about.includes(about) &&
      (entry.offers.length === 0 || entry.offers.includes(offer)),
  );
}

const identity = ({ on, offers, about, says }: Announcement): string => JSON.stringify([on, offers, about, says]);

/** A finding for each offer whose clients are worse off without a word. */
export function tellUnannounced({ adverse }: Changes, workspace: Workspace, report: Report): void {
  for (const { about, says, concerns, announced, at } of adverse) {
    if (announced) continue;
    for (const { offer: id, name } of concerns) {
      const offer = workspace.offers[id];
      if (!offer) continue;
      const isFact = Object.hasOwn(workspace.facts, about);
      report(
        diagnose(
          'change-unannounced',
          { offer: name, id, about, says },
          {
            at: isFact ? writtenAt(offer, about) : (at ?? offer.at),
            subject: { offer: offer.id, ...(isFact ? { path: workspace.facts[about]?.path ?? ('' as never) } : {}) },
            clash: [about, says.fr],
          },
        ),
      );
    }
  }
}
