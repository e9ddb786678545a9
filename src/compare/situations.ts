/** Situations of two workspaces: those that both have, and how a report names a set of them. */
import type { Concerned } from '../report/changes/changes.js';
import type { AudienceId, Facts, Many, OfferId, Offer, Situation, Workspace } from '../shapes.js';
import { CATALOGUE, catalogueSituations, optionSets, situationsOf } from '../situation/situations.js';

export interface Pair {
  readonly before: Situation;
  readonly after: Situation;
}

const keyOf = ({ offer, options, audience }: Situation): string => [offer, audience, ...options].join('\n');
const allOf = (workspace: Workspace): Many<Situation> => [
  ...situationsOf(workspace),
  ...catalogueSituations(workspace),
];

/** Each in its own workspace, on the day of its own edition. */
export function pairsOf(before: Workspace, after: Workspace): Many<Pair> {
  const earlier = new Map(allOf(before).map((situation) => [keyOf(situation), situation]));
  return allOf(after).flatMap((situation) => {
    const other = earlier.get(keyOf(situation));
    return other ? [{ before: other, after: situation }] : [];
  });
}

/** Situations of `workspace` that `other` has not. */
export function onlyIn(workspace: Workspace, other: Workspace): Many<Situation> {
  const there = new Set(situationsOf(other).map(keyOf));
  return situationsOf(workspace).filter((situation) => !there.has(keyOf(situation)));
}

/** By offer: all of its situations, or which ones. `workspace` is the one that they are of. */
export function concerned(situations: Many<Situation>, workspace: Workspace): Many<Concerned> {
  const byOffer = new Map<OfferId, Situation[]>();
  for (const situation of situations)
    byOffer.set(situation.offer, [...(byOffer.get(situation.offer) ?? []), situation]);
  return [...byOffer].map(([id, own]) => {
    if (id === CATALOGUE) return { offer: id, name: '', only: ofCatalogue(own, workspace) };
    const offer = workspace.offers[id];
    const { name } = (offer?.facts ?? {}) as Facts;
    return {
      offer: id,
      name: typeof name === 'string' ? name : id,
      only: offer ? which(offer, own, workspace) : [],
    };
  });
}

const ofCatalogue = (own: Many<Situation>, workspace: Workspace): Many<string> =>
  own.length === Object.keys(workspace.audiences).length ? [] : own.map(({ audience }) => titleOf(audience, workspace));

function which(offer: Offer, own: Many<Situation>, workspace: Workspace): Many<string> {
  const sets = optionSets(offer).length;
  if (own.length === sets * offer.soldTo.length) return [];
  return [...new Set(own.map(({ audience }) => audience))].flatMap((audience) => {
    const title = titleOf(audience, workspace);
    const here = own.filter((situation) => situation.audience === audience);
    if (here.length === sets) return [title];
    return here.map(({ options }) => [title, ...options.map((id) => optionTitle(offer, id))].join(' + '));
  });
}

const titleOf = (audience: AudienceId, { audiences }: Workspace): string => audiences[audience]?.title.fr ?? audience;
const optionTitle = (offer: Offer, id: string): string =>
  offer.options.find((option) => option.id === id)?.title.fr ?? id;
