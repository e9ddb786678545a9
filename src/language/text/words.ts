/** Where the words of an effect stand in a text, and which blocks must print for them to print. */
import type { Guard, Many, Place, Template } from '../../shapes.js';
import type { TextBody, TextNode } from './template.js';

export type Located =
  | { readonly at: Place; readonly within: Many<Guard> }
  | { readonly problem: 'missing' | 'several' | 'straddle' | 'in-each'; readonly places?: Many<Place> };

interface Passage {
  readonly words: string;
  readonly at: Place;
  readonly guards: Many<Guard>;
  readonly inEach: boolean;
}

/** `words` may span text and placeholders as they are written. Spaces, quotes, apostrophes and Markdown marks fold. */
export function locateWords(template: Template, words: string): Located {
  const passages = passagesOf((template.body as TextBody).nodes, [], false);
  const wanted = fold(words);
  let whole = '';
  const starts = passages.map((passage) => {
    const start = whole.length;
    whole += passage.words;
    return start;
  });
  const text = foldWithMap(whole);
  const found: number[] = [];
  for (let at = text.folded.indexOf(wanted); at >= 0 && wanted !== ''; at = text.folded.indexOf(wanted, at + 1))
    found.push(at);
  const hits = found.map((at) => {
    const [from, to] = [text.map[at] ?? 0, text.map[at + wanted.length - 1] ?? 0];
    return passages.filter((passage, index) => {
      const start = starts[index] ?? 0;
      return start <= to && start + passage.words.length > from;
    });
  });
  const [hit, second] = hits;
  const [first] = hit ?? [];
  if (!hit || !first) return { problem: 'missing' };
  if (second) return { problem: 'several', places: hits.flatMap((each) => (each[0] ? [each[0].at] : [])) };
  if (hit.some((passage) => passage.inEach)) return { problem: 'in-each', places: [first.at] };
  if (hit.some((passage) => passage.guards !== first.guards))
    return { problem: 'straddle', places: hit.map((passage) => passage.at) };
  return { at: first.at, within: first.guards };
}

function passagesOf(nodes: Many<TextNode>, guards: Many<Guard>, inEach: boolean): Many<Passage> {
  return nodes.flatMap((node): Many<Passage> => {
    switch (node.type) {
      case 'content':
        return [{ words: node.text, at: node.at, guards, inEach }];
      case 'value':
      case 'ref':
        return [{ words: node.source, at: node.at, guards, inEach }];
      case 'block': {
        const side = (holds: boolean): Many<Guard> => [...guards, { condition: node.condition, holds }];
        return [...passagesOf(node.then, side(true), inEach), ...passagesOf(node.else, side(false), inEach)];
      }
      case 'each':
        return [...passagesOf(node.body, guards, true), ...passagesOf(node.else, guards, true)];
    }
  });
}

const fold = (words: string): string => foldWithMap(words).folded.trim();

/** The folded text, and for each of its characters the offset that it comes from. */
function foldWithMap(text: string): { readonly folded: string; readonly map: Many<number> } {
  let folded = '';
  const map: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const raw = text[index] ?? '';
    const character = /\s/u.test(raw) ? ' ' : raw === '’' ? "'" : raw;
    if (character === '*' || (character === ' ' && folded.endsWith(' '))) continue;
    folded += character;
    map.push(index);
  }
  return { folded, map };
}
