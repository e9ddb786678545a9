/** The contractual documents of the situation, the one that prevails first. */
import type { Block } from '../../shapes.js';
import { titled } from '../inline.js';
import type { Write } from './index.js';

export const documents: Write = ({ prepared }) => {
  const ranked = Object.values(prepared.workspace.documents)
    .filter((plan) => plan.nature === 'contractual' && plan.precedence !== undefined)
    .filter((plan) => plan.per === 'contract' || prepared.outlines[plan.id])
    .sort((a, b) => (a.precedence ?? 0) - (b.precedence ?? 0) || (a.id < b.id ? -1 : 1));
  const items = ranked.map((plan): Block[] => [
    { type: 'paragraph', inlines: titled(plan.title, prepared.situation.lang) },
  ]);
  return items.length === 0 ? [] : [{ type: 'list', ordered: true, items }];
};
