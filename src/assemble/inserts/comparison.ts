/** Offers side by side: a column per offer sold to the audience, a row per fact that the plan lists. */
import { computeDerived } from '../../language/facts/derived.js';
import type { Block, Inline, Many } from '../../shapes.js';
import { factAt, offerFacts } from '../../situation/facts.js';
import { text, value } from '../inline.js';
import { word } from '../word.js';
import type { Write } from './index.js';

export const comparison: Write = ({ prepared }, part) => {
  const { workspace, situation } = prepared;
  const offers = Object.values(workspace.offers)
    .filter((offer) => !offer.regression && offer.soldTo.includes(situation.audience))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((offer) =>
      computeDerived({ ...prepared.facts, offer: offerFacts(offer, situation.audience, []) }, workspace.derived),
    );
  const dash = word(prepared, 'not_applicable');
  const row = (path: string): Many<Many<Inline>> => {
    const type = workspace.facts[path];
    const cells = offers.map((facts) => {
      const fact = factAt(facts, path);
      return type && fact !== undefined ? [value(path, fact, type)] : dash;
    });
    return [type ? text(type.title) : [], ...cells];
  };
  const [head, ...rows] = (part.rows ?? []).map(row);
  if (!head || offers.length === 0) return [];
  const table: Block = { type: 'table', caption: [], head, rows, rowHeads: true };
  return [table];
};
