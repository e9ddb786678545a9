import type { Many } from '../../shapes.js';

/** Regular expressions over the words of a sentence in small letters: `\b` knows no accent, and `\p{L}` takes long to prepare. */
export const LETTER = '[a-zà-öø-ÿœæ]';
/** Whole words, as many times as they occur. */
export const pattern = (source: string): RegExp =>
  new RegExp(`(?<!${LETTER}|\\d)(?:${source})(?:(?<=[' ])|(?!${LETTER}|\\d))`, 'g');

/** Words that stand at the very end. */
export const ending = (source: string): RegExp => new RegExp(`(?<!${LETTER})(?:${source})\\s*$`);

const NONE: Many<RegExpExecArray> = [];

/** All matches of a global expression. Most texts have none: looking first is cheaper, since `matchAll` copies the expression. */
export const matchesOf = (words: RegExp, text: string): Many<RegExpExecArray> =>
  text.search(words) < 0 ? NONE : [...text.matchAll(words)];
