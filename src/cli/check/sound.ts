/** What of a workspace can be checked although something in it cannot be read: what would be told of the rest would be untrue. */
import { blocks } from '../../diagnostics/consequences.js';
import type { Diagnostic, Many, Workspace } from '../../shapes.js';

export interface Sound {
  /** Absent where nothing can be told. */
  readonly workspace?: Workspace;
  /** Which offers; undefined for all. */
  readonly offers: Many<string> | undefined;
  /** What keeps something from being checked. */
  readonly unread: Many<Diagnostic>;
}

/** Facts of an offer that are wrong leave that offer out; anything else that blocks may be missed anywhere. */
export function soundPart(
  workspace: Workspace | undefined,
  loaded: Many<Diagnostic>,
  asked: Many<string> | undefined,
): Sound {
  const unread = loaded.filter(blocks);
  if (!workspace || unread.length === 0) return { ...(workspace ? { workspace } : {}), offers: asked, unread };
  const broken = new Set(unread.map(({ subject }) => subject.offer));
  const sound = Object.values(workspace.offers).filter(({ id }) => !broken.has(id));
  const offers = sound.map(({ id }) => id).filter((id) => asked?.includes(id) ?? true);
  if (broken.has(undefined) || offers.length === 0) return { offers, unread };
  const left: Workspace = {
    ...workspace,
    offers: Object.fromEntries(sound.map((offer) => [offer.id, offer])),
    claims: workspace.claims.filter(({ offer }) => !broken.has(offer)),
  };
  return { workspace: left, offers, unread };
}
