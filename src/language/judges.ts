/** What holds a fact to something: rules, promises of pages, and plans that are to be at least another one. */
import type { Condition, Many, Offer, Place, Rule, Workspace } from '../shapes.js';
import { touches } from './readers.js';

export interface Judge {
  readonly how: 'applies' | 'require' | 'attestation' | 'claim' | 'rank';
  readonly kind: 'rule' | 'claim' | 'offer';
  readonly name: string;
  readonly at: Place;
}

/** `path` itself, what is below it, and what asks for one of its parents. */
export function judgesOf(workspace: Workspace, path: string): Many<Judge> {
  const ofRule = ({ id, applies, test, at }: Rule): Many<Judge> => {
    const reads = (how: Judge['how'], condition: Condition | undefined): Many<Judge> =>
      condition?.reads.some((each) => touches(each, path)) ? [{ how, kind: 'rule', name: id, at: condition.at }] : [];
    return [
      ...reads('applies', applies),
      ...(test.by === 'expression' ? reads('require', test.require) : []),
      ...(test.by === 'attestation' && touches(test.fact, path)
        ? [{ how: 'attestation' as const, kind: 'rule' as const, name: id, at }]
        : []),
    ];
  };
  const ofOffer = ({ id, atLeast, at }: Offer): Many<Judge> =>
    atLeast === undefined ? [] : [{ how: 'rank', kind: 'offer', name: `${id} ≥ ${atLeast}`, at }];
  return [
    ...Object.values(workspace.packs).flatMap(({ rules }) => rules.flatMap(ofRule)),
    ...workspace.claims
      .filter((claim, index, all) => touches(claim.path, path) && all[index - 1]?.at !== claim.at)
      .map(({ page, at }): Judge => ({ how: 'claim', kind: 'claim', name: page, at })),
    ...(isRanked(workspace, path) ? Object.values(workspace.offers).flatMap(ofOffer) : []),
  ];
}

/** Plans are compared by what has a better direction. A price is no guarantee: the better plan may cost more. */
const isRanked = ({ facts }: Workspace, path: string): boolean =>
  Object.values(facts).some((type) => type.path.startsWith('offer.') && ranks(type) && touches(type.path, path));

/** Whether a plan that is at least another one may not be worse in this. */
export const ranks = ({ better, type }: Workspace['facts'][string]): boolean =>
  better !== undefined && type !== 'money';
