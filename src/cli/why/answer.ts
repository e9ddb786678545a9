/** Everything that `why` tells about one clause: plain values, printed as they are by --json. */
import { prepare } from '../../assemble/prepare.js';
import { optionConflicts } from '../../sale/options.js';
import type {
  Alternative,
  Clause,
  ClauseKind,
  Many,
  Offer,
  OptionId,
  Place,
  Situation,
  Source,
  Workspace,
} from '../../shapes.js';
import { standings, type Standing } from './standing.js';

export interface Answer {
  readonly clause: Clause['id'];
  readonly title: string;
  readonly at: Place;
  readonly situation: Situation;
  readonly standings: Many<Standing>;
  /** Of the alternative that applies; absent where none does. */
  readonly kind?: ClauseKind;
  /** Of the alternative that applies, of all where none does. */
  readonly law: Many<{ readonly id: string } & Source>;
  readonly review?: Clause['review'];
  /** Single options of the offer, put in or taken out, that give another answer. */
  readonly changedBy: Many<Change>;
}
export interface Change {
  readonly option: OptionId;
  readonly chosen: boolean;
  readonly standings: Many<Standing>;
}

export function answer(workspace: Workspace, situation: Situation, offer: Offer, clause: Clause): Answer {
  const ask = (options: Many<OptionId>): Many<Standing> =>
    standings(
      prepare(workspace, { ...situation, options }, () => undefined),
      clause,
    );
  const now = ask(situation.options);
  const applying = now.find(({ alternative }) => alternative !== undefined)?.alternative;
  const alternative = clause.alternatives.find(({ name }) => name === applying);
  return {
    clause: clause.id,
    title: clause.title.fr,
    at: clause.at,
    situation,
    standings: now,
    ...(alternative ? { kind: alternative.kind } : {}),
    law: sourcesOf(alternative ? [alternative] : clause.alternatives).flatMap((id) => {
      const source = workspace.vocabulary.sources[id];
      return source ? [{ id, ...source }] : [];
    }),
    ...(clause.review ? { review: clause.review } : {}),
    changedBy: offer.options
      .flatMap(({ id }) => toggled(offer, situation.options, id).map((options) => ({ id, options })))
      .map(({ id, options }): Change => ({ option: id, chosen: options.includes(id), standings: ask(options) }))
      .filter((change) => summary(change.standings) !== summary(now)),
  };
}

const sourcesOf = (alternatives: Many<Alternative>): Many<string> => [
  ...new Set(alternatives.flatMap(({ law }) => law)),
];

/** The chosen options with one taken out or put in; none where they may not be chosen together. */
function toggled(offer: Offer, chosen: Many<OptionId>, id: OptionId): Many<Many<OptionId>> {
  const options = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id].sort();
  return optionConflicts(offer, options).length === 0 ? [options] : [];
}

/** What a reader of the documents would notice. */
const summary = (standings: Many<Standing>): string =>
  JSON.stringify(
    standings.map(({ document, printed, alternative, number }) => [document, printed, alternative, number]),
  );
