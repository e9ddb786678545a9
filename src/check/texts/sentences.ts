/** The sentences of a text as a reader meets them, each with its place. */
import { fold, type Folded } from '../../language/text/fold.js';
import { isAtom, leavesOf, type Leaf } from '../../language/text/leaves.js';
import { placeIn } from '../../language/text/marks.js';
import type { Passage } from '../../language/text/source.js';
import type { TextBody } from '../../language/text/template.js';
import { variantsOf } from '../../language/text/variants.js';
import type { Facts, Many, Place, Template } from '../../shapes.js';
import { decidedBy, printedValue } from './printed.js';

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
/** Each item of a list and each cell of a table stands alone, as it does on paper. */
const PIECE = /\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])|\|/g;
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
    split(leaves, (passage) => placeIn(marks, passage), AS_SAID).filter(({ words, at }) => {
      const key = `${at.start.offset} ${at.end.offset} ${words}`;
      return !seen.has(key) && seen.add(key);
    }),
  );
  alreadyRead.set(template, all);
  return all;
}

/** What a reader meets between two full stops or in one line of a list, values printed and quotations kept. */
export function printedSentences({ body }: Template, facts: Facts): Many<Sentence> {
  const { nodes, marks } = body as TextBody;
  const show: Reading['show'] = (leaf) =>
    leaf.type === 'content' ? leaf.text : leaf.type === 'ref' ? VALUE : printedValue(leaf, facts);
  const as = { show, piece: PIECE, quoted: (quotation: string) => quotation };
  return split(leavesOf(nodes, decidedBy(facts)), (passage) => placeIn(marks, passage), as);
}

interface Reading {
  readonly show: (leaf: Leaf) => string;
  /** What ends a sentence besides its full stop. */
  readonly piece: RegExp;
  /** As long as the quotation. */
  readonly quoted: (quotation: string) => string;
}
const AS_SAID: Reading = {
  show: (leaf) => (isAtom(leaf) ? VALUE : leaf.text),
  piece: PARAGRAPH,
  quoted: ({ length }) => QUOTED.repeat(length),
};

function split(leaves: Many<Leaf>, placeOf: (passage: Passage) => Place, as: Reading): Many<Sentence> {
  const shown = leaves.map(as.show);
  const text = shown.join('');
  const inSource = sourceOf(leaves, shown);
  const sentences: Sentence[] = [];
  for (const [start, end] of cut(text, as.piece)) {
    const piece: Piece = { text: text.slice(start, end), start, inSource, placeOf };
    const { text: folded, from } = fold(piece.text);
    for (const [first, last] of cut(folded, END, ABBREVIATED)) {
      const words = folded.slice(first, last).replace(/"[^"]*"/g, as.quoted);
      if (words.trim() === '') continue;
      const whole = { start: words.length - words.trimStart().length, end: words.trimEnd().length };
      const at = placeFrom(piece, from, first, whole);
      sentences.push({ words, small: small(words), before: sentences.at(-1), placeOf: placing(piece, first), at });
    }
  }
  return sentences;
}

/** Between two marks. */
interface Piece {
  readonly text: string;
  /** Its offset in the joined leaves. */
  readonly start: number;
  readonly inSource: (offset: number) => Passage;
  readonly placeOf: (passage: Passage) => Place;
}

/** `from`: what its text was folded from; `first`: where the sentence begins in it. */
function placeFrom({ start, inSource, placeOf }: Piece, from: Folded['from'], first: number, passage: Passage): Place {
  const written = (at: number): Passage => inSource(start + (from[first + at] ?? 0));
  return placeOf({ start: written(passage.start).start, end: written(passage.end - 1).end });
}

/** Few sentences are asked: what each was folded from is found again, and not kept for all of them. */
const placing =
  (piece: Piece, first: number): Sentence['placeOf'] =>
  (passage) =>
    placeFrom(piece, fold(piece.text).from, first, passage);

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

/** From an offset in the joined leaves, as they are shown, to the character or the tag in the source that it comes from. */
function sourceOf(leaves: Many<Leaf>, shown: Many<string>): (offset: number) => Passage {
  const starts: number[] = [];
  let length = 0;
  for (const each of shown) {
    starts.push(length);
    length += each.length;
  }
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const leaf = leaves[low];
    if (!leaf) return { start: 0, end: 0 };
    if (isAtom(leaf)) return leaf;
    const start = leaf.start + offset - (starts[low] ?? 0);
    return { start, end: start + 1 };
  };
}
