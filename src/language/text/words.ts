/** Where the words of an effect stand in a text, and which blocks must print for them to print. */
import type { Guard, Many, Place, Template } from '../../shapes.js';
import { fold, type Folded } from './fold.js';
import { placeIn } from './marks.js';
import { nearestWords } from './nearest-words.js';
import type { Passage } from './source.js';
import type { TextBody, TextNode } from './template.js';

export type Located =
  | { readonly at: Place; readonly within: Many<Guard> }
  | { readonly problem: 'missing' | 'several' | 'straddle' | 'in-each'; readonly places: Many<Place> };

/** A passage that prints as a whole or not at all. */
interface Stretch extends Passage {
  readonly written: string;
  readonly guards: Many<Guard>;
  readonly inEach: boolean;
}

/**
 * `words` may span text and placeholders as they are written. They are whole words, and occur exactly once, under the same blocks
 * from the first to the last. In a text with findings of its own nothing is asked.
 */
export function locateWords(template: Template, words: string): Located {
  const { nodes, sound, marks } = template.body as TextBody;
  const placeOf = (passage: Passage): Place => placeIn(marks, passage);
  if (!sound) return { at: template.at, within: [] };
  const hits = occurrences(foldedOf(nodes), fold(words).text.trim());
  const places = hits.map(({ touched }) => placeOf(bounds(touched)));
  const [hit, second] = hits;
  const [first] = hit?.touched ?? [];
  if (!hit || !first)
    return { problem: 'missing', places: nearestOf(foldedOf(nodes), fold(words).text.trim()).map(placeOf) };
  if (second) return { problem: 'several', places };
  if (hit.touched.some(({ inEach }) => inEach)) return { problem: 'in-each', places };
  if (hit.touched.some(({ guards }) => guards !== first.guards))
    return { problem: 'straddle', places: hit.touched.map(placeOf) };
  return { at: placeOf(bounds(hit.touched)), within: first.guards };
}

interface FoldedText extends Folded {
  readonly stretches: Many<Stretch>;
}
const folded = new WeakMap<Many<TextNode>, FoldedText>();

/** A clause asks it of the same text for each of its effects. */
function foldedOf(nodes: Many<TextNode>): FoldedText {
  const known = folded.get(nodes);
  if (known) return known;
  const stretches = stretchesOf(nodes, [], false);
  const made = { stretches, ...fold(stretches.map(({ written }) => written).join('')) };
  folded.set(nodes, made);
  return made;
}

function stretchesOf(nodes: Many<TextNode>, guards: Many<Guard>, inEach: boolean): Many<Stretch> {
  return nodes.flatMap((node): Many<Stretch> => {
    switch (node.type) {
      case 'content':
      case 'value':
      case 'ref': {
        const { start, end } = node;
        return [{ start, end, written: node.type === 'content' ? node.text : node.source, guards, inEach }];
      }
      case 'block': {
        const { condition } = node;
        const side = (holds: boolean): Many<Stretch> =>
          stretchesOf(holds ? node.then : node.else, [...guards, { condition, holds }], inEach);
        return apart([side(true), side(false)]);
      }
      case 'each':
        return [...stretchesOf(node.body, guards, true), ...stretchesOf(node.else, guards, true)];
    }
  });
}

/** The sides of a block, in the order of the source: they never print in a row, and no word begins in one and ends in the other. */
function apart(sides: Many<Many<Stretch>>): Many<Stretch> {
  const [first = [], second = []] = sides.filter(([stretch]) => stretch).sort(([a], [b]) => startOf(a) - startOf(b));
  const [next] = second;
  return next ? [...first, { ...next, end: next.start, written: ' ' }, ...second] : first;
}
const startOf = (stretch: Stretch | undefined): number => stretch?.start ?? 0;

/** The parts of the stretches that each occurrence touches. */
function occurrences({ stretches, text, from }: FoldedText, wanted: string): Many<{ readonly touched: Many<Stretch> }> {
  if (wanted === '') return [];
  const found: { touched: Many<Stretch> }[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isInWord(text, at) || isInWord(text, end)) continue;
    found.push({ touched: touched(stretches, from[at] ?? 0, (from[end - 1] ?? 0) + 1) });
  }
  return found;
}

/** Where the text says nearly that: an effect outlives an edit of its words. */
function nearestOf({ stretches, text, from }: FoldedText, wanted: string): Many<Passage> {
  const near = nearestWords(text, wanted);
  return near ? [bounds(touched(stretches, from[near.start] ?? 0, (from[near.end - 1] ?? 0) + 1))] : [];
}

/** Whether a letter or digit stands on both sides of the offset. */
const isInWord = (text: string, offset: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, offset - 1), offset + 1));

/** `from` and `to` count in the stretches as they follow each other. */
function touched(stretches: Many<Stretch>, from: number, to: number): Many<Stretch> {
  let passed = 0;
  return stretches.flatMap((stretch) => {
    const { written, start } = stretch;
    const [first, last] = [Math.max(0, from - passed), Math.min(written.length, to - passed)];
    passed += written.length;
    return first < last ? [{ ...stretch, start: start + first, end: start + last }] : [];
  });
}

const bounds = (passages: Many<Passage>): Passage => ({
  start: passages[0]?.start ?? 0,
  end: passages.at(-1)?.end ?? 0,
});
