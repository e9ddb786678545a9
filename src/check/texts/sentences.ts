/** The sentences of a text as a reader meets them, each with its place. */
import { fold } from '../../language/text/fold.js';
import { isAtom, type Leaf } from '../../language/text/leaves.js';
import { placeIn } from '../../language/text/marks.js';
import type { Passage } from '../../language/text/source.js';
import type { TextBody } from '../../language/text/template.js';
import { variantsOf } from '../../language/text/variants.js';
import type { Many, Place, Template } from '../../shapes.js';

export interface Sentence {
  /** Folded: straight quotes and apostrophes, single spaces. Each placeholder is one `VALUE`, each quoted character one `QUOTED`. */
  readonly words: string;
  /** The same in small letters. */
  readonly small: string;
  /** The sentence before it in the same text. */
  readonly before: Sentence | undefined;
  /** From the first word to the last; offsets count in `words`. */
  readonly placeOf: (passage: Passage) => Place;
  readonly at: Place;
}
export const VALUE = '\uE000';
/** What is quoted is not said. */
export const QUOTED = '\uE001';

/** A list that a colon announces belongs to the sentence that announces it; any other blank line ends one. */
const PARAGRAPH = /(?<![:;,])[ \t]*\n[ \t]*\n/g;
const END = /[.!?…]+"?(?=\s+[^\p{Ll}\s]|\s*$)/gu;
/** A full stop after these is part of the word. */
const ABBREVIATED = /(?:^|[\s('(])(?:\p{Lu}|art|cf|ex|p|M[Mm]e?s?|al)\.$/u;

const alreadyRead = new WeakMap<Template, Many<Sentence>>();

/** Each sentence once, in whichever of the ways that the blocks can fall it prints. */
export function sentencesOf(template: Template): Many<Sentence> {
  const known = alreadyRead.get(template);
  if (known) return known;
  const { nodes, marks } = template.body as TextBody;
  const seen = new Set<string>();
  const all = variantsOf(nodes).flatMap((leaves) =>
    split(leaves, (passage) => placeIn(marks, passage)).filter(({ words, at }) => {
      const key = `${at.start.offset} ${at.end.offset} ${words}`;
      return !seen.has(key) && seen.add(key);
    }),
  );
  alreadyRead.set(template, all);
  return all;
}

function split(leaves: Many<Leaf>, placeOf: (passage: Passage) => Place): Many<Sentence> {
  const text = leaves.map((leaf) => (isAtom(leaf) ? VALUE : leaf.text)).join('');
  const inSource = sourceOffsets(leaves);
  const sentences: Sentence[] = [];
  for (const [start, end] of cut(text, PARAGRAPH)) {
    const { text: folded, from } = fold(text.slice(start, end));
    for (const [first, last] of cut(folded, END, ABBREVIATED)) {
      const written = folded.slice(first, last);
      const words = written.replace(/"[^"]*"/g, (quoted) => QUOTED.repeat(quoted.length));
      if (words.trim() === '') continue;
      const offset = (at: number): number => inSource(start + (from[first + at] ?? 0));
      const place = (passage: Passage): Place =>
        placeOf({ start: offset(passage.start), end: offset(passage.end - 1) + 1 });
      const whole = { start: words.length - words.trimStart().length, end: words.trimEnd().length };
      sentences.push({ words, small: small(words), before: sentences.at(-1), placeOf: place, at: place(whole) });
    }
  }
  return sentences;
}

/** Offsets stay: some capitals of other scripts have no single small letter. */
const small = (words: string): string =>
  words.replace(/\p{Lu}+/gu, (run) => (run.toLowerCase().length === run.length ? run.toLowerCase() : run));

/** The pieces between the marks, each with the mark that ends it. */
function cut(text: string, mark: RegExp, kept?: RegExp): Many<readonly [start: number, end: number]> {
  const pieces: (readonly [number, number])[] = [];
  let start = 0;
  for (const match of text.matchAll(mark)) {
    const end = match.index + match[0].length;
    if (kept?.test(text.slice(Math.max(0, end - 6), end))) continue;
    pieces.push([start, end]);
    start = end;
  }
  return start < text.length ? [...pieces, [start, text.length]] : pieces;
}

/** From an offset in the joined leaves to the offset in the source of the text. */
function sourceOffsets(leaves: Many<Leaf>): (offset: number) => number {
  const starts: number[] = [];
  let length = 0;
  for (const leaf of leaves) {
    starts.push(length);
    length += isAtom(leaf) ? 1 : leaf.text.length;
  }
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const leaf = leaves[low];
    return leaf ? leaf.start + (isAtom(leaf) ? 0 : offset - (starts[low] ?? 0)) : 0;
  };
}
