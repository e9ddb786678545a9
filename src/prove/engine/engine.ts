/** What every engine answers: whether a formula can be true in the space. */
import type { Many } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import type { Assignment } from '../formula/variable.js';

export type Verdict =
  | { readonly answer: 'never' }
  | { readonly answer: 'possible'; readonly assignment?: Assignment }
  /** Out of fuel, or told so by the solver: never a pass. */
  | { readonly answer: 'unknown' };

export interface Engine {
  readonly name: 'own' | 'z3';
  readonly decide: (queries: Many<Formula>) => Promise<Many<Verdict>>;
}
