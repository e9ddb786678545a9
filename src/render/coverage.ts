import type { Many } from '../shapes.js';
import { COVERAGE } from './coverage-table.js';

/** Characters of `text` that our fonts lack, each once, in order: they would print as an empty box. White space prints as none. */
export function covers(text: string): Many<string> {
  return [...new Set(text)].filter((character) => !/\s/u.test(character) && !isCovered(character.codePointAt(0) ?? 0));
}

function isCovered(point: number): boolean {
  let low = 0;
  let high = COVERAGE.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = COVERAGE[middle] ?? [Infinity, Infinity];
    if (point < first) high = middle - 1;
    else if (point > last) low = middle + 1;
    else return true;
  }
  return false;
}
