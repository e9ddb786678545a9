/** Whether what the compiler writes itself holds anything here: a heading over nothing vanishes, and its number with it. */
import type { Facts, Situation, Workspace } from '../shapes.js';
import { factAt } from '../situation/facts.js';
import { applies } from './inserts/applies.js';
import type { Leaf } from './outline.js';
import { rowsStand } from './table.js';

/** Asked before anything is numbered. What depends on other documents, as the definitions do, counts as standing. */
export function stands(part: Leaf, workspace: Workspace, situation: Situation, facts: Facts): boolean {
  if (part.type === 'table') return rowsStand(part, workspace, facts);
  if (part.type === 'verbatim') return true;
  const { activities, prices } = workspace.vocabulary;
  switch (part.insert) {
    case 'matrix':
      return Object.values(activities).some((activity) => activity.matrix && applies(activity, facts));
    case 'prices':
      return (
        Object.values(prices).some(({ path }) => path !== undefined && factAt(facts, path) !== undefined) ||
        (workspace.offers[situation.offer]?.options.length ?? 0) > 0
      );
    default:
      return true;
  }
}
