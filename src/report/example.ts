/** A workspace that a code or a rule finds fault with, and its nearest neighbour that is right: both as the lines that differ. */
import type { Many } from '../shapes.js';

export interface Snippet {
  /** Absent where it does not matter which file it is. */
  readonly file?: string;
  readonly text: string;
}
export interface Example {
  /** In French: what the bad one makes again. */
  readonly says?: string;
  readonly bad: Many<Snippet>;
  readonly good: Many<Snippet>;
}
