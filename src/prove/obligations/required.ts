/** What the vocabulary requires somewhere is in the documents there. */
import { nameOf } from '../../ledger/ledger.js';
import { requiredOf } from '../../ledger/required.js';
import type { Many } from '../../shapes.js';
import { readsAudience } from './alive.js';
import type { Library, Obligation } from './obligation.js';

export function requiredObligations({ workspace, encoding, emission, entries }: Library): Many<Obligation> {
  const { all, any, not, TRUE, FALSE } = encoding.algebra;
  return requiredOf(workspace.vocabulary).map(({ kind, id, title, at, when, document }): Obligation => {
    const carried = entries.filter(
      ({ effect }) =>
        effect.kind === kind &&
        nameOf(effect) === id &&
        (document === undefined ? effect.nature === 'contractual' : effect.document === document),
    );
    const isThere = document === undefined ? TRUE : (emission.documents.get(document) ?? FALSE);
    const premise = all(isThere, emission.outcomes(when).holds);
    const [fr, en] =
      document === undefined ? ['un document contractuel', 'a contractual document'] : [document, document];
    return {
      id: `required/${kind}/${id}${document === undefined ? '' : `/${document}`}`,
      kind: 'required',
      says: {
        fr: `« ${title.fr} » est dans ${fr} partout où le vocabulaire le veut.`,
        en: `"${title.fr}" is in ${en} wherever the vocabulary wants it.`,
      },
      at,
      bad: all(premise, not(any(...carried.map((entry) => entry.when)))),
      premise,
      ofAudience: readsAudience([when]),
      expects: { code: 'effect-required', at: [at] },
    };
  });
}
