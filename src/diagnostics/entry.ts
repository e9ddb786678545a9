import type { Localised, Severity } from '../shapes.js';

/** French and English of one sentence of a message. */
export type Said = Required<Pick<Localised<string>, 'fr'>> & { readonly en: string };

/** What a code says: what is wrong, why it matters, what to do. `P` holds the names that the sentences quote. */
export interface Entry<P> {
  readonly severity: Severity;
  readonly evidence?: 'evaluated' | 'heuristic' | 'proved';
  /** Names for help pages, where the sentences cannot do with « … ». */
  readonly sample?: Readonly<Record<string, unknown>>;
  readonly message: (names: P) => Said;
  readonly why: (names: P) => Said;
  readonly fix: (names: P) => Said;
}

/** Types a row of a catalogue: `entry<{ key: string }>({ … })`. */
export const entry = <P>(row: Entry<P>): Entry<P> => row;
