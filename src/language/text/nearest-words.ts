/** The passage of a text that is most like some words which it does not hold. */
import type { Many } from '../../shapes.js';
import type { Passage } from './source.js';

/** Fewer words are found near anything. */
const SHORTEST = 3;
/** The part of the words, in their order, that the passage holds. */
const ALIKE = 0.5;
/** By so many words may the passage be shorter or longer. */
const SPREAD = [0, -1, 1, -2, 2];

/** The first of those that share most; undefined where none shares enough. */
export function nearestWords(text: string, wanted: string): Passage | undefined {
  const [words, all] = [wordsOf(wanted), wordsOf(text)];
  if (words.length < SHORTEST) return undefined;
  let best: (Passage & { readonly alike: number }) | undefined;
  for (const spread of SPREAD)
    for (let first = 0; first + words.length + spread <= all.length; first++) {
      const window = all.slice(first, first + words.length + spread);
      const [start, end] = [window[0]?.start ?? 0, window.at(-1)?.end ?? 0];
      const alike = shared(words, window) / Math.max(words.length, window.length);
      if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { start, end, alike };
    }
  return best && { start: best.start, end: best.end };
}

interface Word extends Passage {
  readonly word: string;
}
const wordsOf = (text: string): Many<Word> =>
  [...text.matchAll(/[^\s]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/[.,;:!?]+$/u, ''),
    start: index,
    end: index + word.length,
  }));

/** How many words of one stand in the other in the same order. */
function shared(one: Many<Word>, other: Many<Word>): number {
  let row = other.map(() => 0);
  for (const { word } of one) {
    let [left, above] = [0, 0];
    row = row.map((before, index) => {
      const here = other[index]?.word === word ? above + 1 : Math.max(before, left);
      [left, above] = [here, before];
      return here;
    });
  }
  return row.at(-1) ?? 0;
}
