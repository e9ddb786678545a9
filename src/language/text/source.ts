/** A text under reading: its passages, and where each stands in its file. */
import type { Report } from '../../diagnostics/diagnose.js';
import type { Place, Spot } from '../../shapes.js';
import { marksOf, placeIn, type Marks } from './marks.js';

/** Offsets in the text, `end` excluded. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}
export interface Origin {
  readonly at: Place;
  readonly spots: (offset: number) => Spot;
}
export interface TextSource {
  readonly source: string;
  readonly at: Place;
  readonly report: Report;
  readonly marks: Marks;
  readonly placeOf: (passage: Passage) => Place;
  /** The passage of a node of Handlebars' tree, which counts lines from 1 and columns from 0. */
  readonly passageOf: (node: Pick<hbs.AST.Node, 'loc'>) => Passage;
  readonly written: (passage: Passage) => string;
}

export function textSource(source: string, { at, spots }: Origin, report: Report): TextSource {
  const lines = [0];
  for (let index = source.indexOf('\n'); index >= 0; index = source.indexOf('\n', index + 1)) lines.push(index + 1);
  const offset = ({ line, column }: hbs.AST.Position): number => (lines[line - 1] ?? 0) + column;
  const marks = marksOf(source, at.file, spots);
  return {
    source,
    at,
    report,
    marks,
    placeOf: (passage) => placeIn(marks, passage),
    passageOf: ({ loc }) => ({ start: offset(loc.start), end: offset(loc.end) }),
    written: ({ start, end }) => source.slice(start, end),
  };
}
