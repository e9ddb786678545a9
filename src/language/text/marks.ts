/** Where each character of a text stands in its file, as plain values: a workspace that is kept keeps its places. */
import type { Many, Place, Spot } from '../../shapes.js';
import type { Passage } from './source.js';

/** From `start` on, to the next mark, one character of the text is one character of one line of the file. */
export interface Mark {
  readonly start: number;
  readonly spot: Spot;
}
export interface Marks {
  readonly file: string;
  readonly marks: Many<Mark>;
}

export function marksOf(source: string, file: string, spots: (offset: number) => Spot): Marks {
  const marks: Mark[] = [];
  const mark = (start: number, end: number): void => {
    const [from, to] = [spots(start), spots(end)];
    if (end - start < 2 || (to.offset - from.offset === end - start && to.line === from.line))
      marks.push({ start, spot: from });
    else {
      // An escape or a fold makes the file longer than the text: halves are cut until it stands alone.
      const middle = (start + end) >> 1;
      mark(start, middle);
      mark(middle, end);
    }
  };
  for (let start = 0; start <= source.length;) {
    const feed = source.indexOf('\n', start);
    const end = feed < 0 ? source.length : feed;
    mark(start, end);
    start = end + 1;
  }
  return { file, marks };
}

export function placeIn({ file, marks }: Marks, { start, end }: Passage): Place {
  return { file, start: spotIn(marks, start), end: spotIn(marks, end) };
}

function spotIn(marks: Many<Mark>, offset: number): Spot {
  let [low, high] = [0, marks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const { start, spot } = marks[low] ?? { start: 0, spot: { line: 1, column: 1, offset: 0 } };
  const ahead = offset - start;
  return { line: spot.line, column: spot.column + ahead, offset: spot.offset + ahead };
}
