/** What makes the client of one situation worse off: a worse figure, a protection that is no more, a new burden. */
import type { LedgerEntry, Prepared } from '../assemble/prepare.js';
import { describe } from '../check/describe.js';
import type { Said } from '../diagnostics/entry.js';
import { nameOf, namesOf, partyOf } from '../ledger/ledger.js';
import { BURDENS, PROTECTS, sideOf } from '../ledger/sides.js';
import { strengthOf } from '../ledger/strength.js';
import type { Many, Place, Workspace } from '../shapes.js';
import type { Figure } from './figures.js';

export interface Adverse {
  /** A fact, or a name of the vocabulary. */
  readonly about: string;
  readonly says: Said;
  readonly at?: Place;
}

export const adverseFigures = (figures: Many<Figure>): Many<Adverse> =>
  figures
    .filter(({ worse }) => worse)
    .map(({ type, before = '', after }) => ({
      about: type.path,
      says: {
        fr: `${type.title} : ${before} → ${after ?? 'plus d’engagement'}`,
        en: `${type.title}: ${before} → ${after ?? 'no commitment any more'}`,
      },
    }));

export function adverseEffects(before: Prepared, after: Prepared): Many<Adverse> {
  const [was, is] = [byMeaning(before), byMeaning(after)];
  const lost = [...was].filter(([key, { side }]) => PROTECTS.includes(side) && !is.has(key));
  const gained = [...is].filter(([key, { side }]) => BURDENS.includes(side) && !was.has(key));
  const weaker = [...is].flatMap(([key, { entry, side }]) => {
    const earlier = was.get(key);
    return earlier && side === 'duty host' && strength(entry) < strength(earlier.entry) ? [entry] : [];
  });
  const { workspace } = after;
  return [
    ...lost.map(([, { entry }]) => ({
      about: nameOf(entry),
      says: lostWords(entry, before.workspace),
      ...placed(workspace.clauses[entry.clause]?.at),
    })),
    ...gained.map(([, { entry }]) => ({
      about: nameOf(entry),
      says: gainedWords(entry, workspace),
      ...placed(entry.textAt),
    })),
    ...weaker.map((entry) => ({
      about: nameOf(entry),
      says: weakerWords(entry, workspace),
      ...placed(entry.textAt),
    })),
  ];
}

const placed = (at: Place | undefined): { readonly at?: Place } => (at ? { at } : {});

interface Meant {
  readonly entry: LedgerEntry;
  readonly side: string;
}

/** Binding effects by what they mean, whatever clause carries them; of several, the strongest. */
function byMeaning({ ledger }: Prepared): ReadonlyMap<string, Meant> {
  const found = new Map<string, Meant>();
  for (const entry of ledger) {
    if (entry.nature !== 'contractual') continue;
    const side = sideOf(entry);
    const key = `${side} ${nameOf(entry)} ${entry.kind === 'excludes' ? entry.cause : ''}`;
    const known = found.get(key);
    if (!known || strength(entry) > strength(known.entry)) found.set(key, { entry, side });
  }
  return found;
}

const strength = ({ qualifiers }: LedgerEntry): number => strengthOf(qualifiers);

function titleOf(entry: LedgerEntry, { vocabulary }: Workspace): Said {
  const name = nameOf(entry);
  const title = namesOf(entry.kind, vocabulary)[name]?.title;
  return { fr: title?.fr ?? name, en: title?.en ?? title?.fr ?? name };
}

function lostWords(entry: LedgerEntry, workspace: Workspace): Said {
  const { fr, en } = titleOf(entry, workspace);
  return entry.kind === 'right'
    ? { fr: `le Client n’a plus le droit suivant : ${fr}`, en: `the client no longer has this right: ${en}` }
    : { fr: `l’Hébergeur ne doit plus : ${fr}`, en: `the host no longer owes: ${en}` };
}

function gainedWords(entry: LedgerEntry, workspace: Workspace): Said {
  const party = partyOf(entry);
  const asked = { of: entry.kind, ...(party ? { party } : {}), name: nameOf(entry), with: [], without: [] };
  const { fr, en } = describe(asked, workspace);
  return { fr: `nouveau : ${fr}`, en: `new: ${en}` };
}

function weakerWords(entry: LedgerEntry, workspace: Workspace): Said {
  const { fr, en } = titleOf(entry, workspace);
  return {
    fr: `l’Hébergeur s’engage moins fortement à : ${fr}`,
    en: `the host commits itself less strongly to: ${en}`,
  };
}
