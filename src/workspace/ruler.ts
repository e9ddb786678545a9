import type { Place, Spot } from '../shapes.js';
import type { SourceFile } from './node.js';

/** Turns offsets (UTF-16 units) of one text into places. */
export interface Ruler {
  readonly spot: (offset: number) => Spot;
  readonly place: (start: number, end: number) => Place;
}

/** Reads the line starts once, so that each place costs one binary search. */
export function ruler({ path, text }: SourceFile): Ruler {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const spot = (offset: number): Spot => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return { spot, place: (start, end) => ({ file: path, start: spot(start), end: spot(end) }) };
}
