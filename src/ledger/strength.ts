/** How strongly a duty is owed, and which strength is as much as another. */
import type { Many } from '../shapes.js';

/** From the weakest: who owes means answers for its fault, who owes reinforced means proves that it had none, who owes a result delivers it. */
const STRENGTHS: Many<string> = ['strength:means', 'strength:reinforced', 'strength:result'];

/** -1 where there is none. */
export const strengthOf = (qualifiers: Many<string>): number =>
  STRENGTHS.findIndex((strength) => qualifiers.includes(strength));

/** Whether an effect with these qualifiers has the wanted one; a strength is had by what is owed more strongly. */
export const bears = (qualifiers: Many<string>, wanted: string): boolean =>
  qualifiers.includes(wanted) || (STRENGTHS.includes(wanted) && strengthOf(qualifiers) > STRENGTHS.indexOf(wanted));
