/** What differs between two states of the terms, as reports say it. Plain data; values are printed in French as documents print them. */
import type { Diagnostic, IsoDate, Many, Place } from '../../shapes.js';
import type { Said } from '../../diagnostics/entry.js';

export interface Changes {
  /** The revision that was compared with, as the user named it. */
  readonly base: string;
  readonly editions: readonly [before: Edition, after: Edition];
  readonly sold: Many<SoldChange>;
  readonly documents: Many<DocumentChange>;
  readonly figures: Many<FigureChange>;
  readonly passages: Many<PassageChange>;
  readonly adverse: Many<AdverseChange>;
  readonly findings: { readonly appeared: Many<Diagnostic>; readonly gone: Many<Diagnostic> };
}
export interface Edition {
  readonly version: string;
  readonly effective: IsoDate;
}
/** One offer, and which of its situations: [] is all of them. Without a name: the documents that compare offers. */
export interface Concerned {
  readonly offer: string;
  readonly name: string;
  readonly only: Many<string>;
}
export interface SoldChange {
  readonly change: 'added' | 'removed';
  readonly concerns: Many<Concerned>;
}
export interface DocumentChange {
  readonly document: string;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly concerns: Many<Concerned>;
}
export interface FigureChange {
  readonly path: string;
  readonly title: string;
  /** Absent where the fact is. */
  readonly before?: string;
  readonly after?: string;
  readonly worse: boolean;
  readonly concerns: Many<Concerned>;
  /** Titles of the clauses and parts that print it. */
  readonly printedIn: Many<string>;
}
/** A clause, or the part of a document that no clause writes: a table, a definition, a heading. */
export interface PassageChange {
  readonly kind: 'clause' | 'part';
  readonly id: string;
  readonly title: string;
  readonly document: string;
  readonly change: 'added' | 'removed' | 'alternative' | 'text';
  /** Names of the two alternatives, where it took another. */
  readonly alternatives?: readonly [before: string, after: string];
  readonly words: Many<Words>;
  readonly concerns: Many<Concerned>;
}
export interface Words {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}
/** What makes the client worse off, and whether the changelog of the terms says so. */
export interface AdverseChange {
  /** A fact, or a name of the vocabulary. */
  readonly about: string;
  readonly says: Said;
  readonly concerns: Many<Concerned>;
  readonly announced: boolean;
  readonly at?: Place;
}
