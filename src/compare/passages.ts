/** A document as passages that can be compared: its clauses, and what stands in its parts outside of clauses. */
import type { Block, Document, Inline, Many } from '../shapes.js';

/** A word, a mark, a printed value. Two are the same where `same` is, whatever they print. */
export interface Token {
  readonly text: string;
  readonly same: string;
  /** Of a value. */
  readonly path?: string;
}
export interface Passage {
  readonly kind: 'clause' | 'part';
  readonly id: string;
  readonly title: string;
  readonly alternative?: string;
  readonly tokens: Many<Token>;
}

/** `isTold`: what a value prints is told with its fact. */
export function passagesOf(document: Document, isTold: (path: string) => boolean): ReadonlyMap<string, Passage> {
  const found = new Map<string, Passage>();
  const add = (passage: Passage): void => void found.set(`${passage.kind} ${passage.id}`, passage);
  const read = tokensWith(isTold);
  const walk = (blocks: Many<Block>, part: Omit<Passage, 'tokens'>, head: Many<Inline>): void => {
    const own = blocks.filter(({ type }) => type !== 'section' && type !== 'clause');
    const tokens = [...read.inlines(head), ...read.blocks(own)];
    if (tokens.length > 0) add({ ...part, tokens });
    for (const block of blocks) {
      const title = 'title' in block ? read.inlines(block.title).map(({ text }) => text) : [];
      // A part without a heading goes by that of the one around it.
      if (block.type === 'section')
        walk(block.blocks, { kind: 'part', id: block.id, title: title.join('').trim() || part.title }, block.title);
      if (block.type === 'clause')
        add({
          kind: 'clause',
          id: block.id,
          title: title.join('').trim(),
          alternative: block.alternative,
          tokens: [
            ...read.inlines(block.title),
            BREAK,
            ...plain(read.inlines(block.plain)),
            ...read.blocks(block.blocks),
          ],
        });
    }
  };
  const title = read.inlines(document.title).map(({ text }) => text);
  walk(document.blocks, { kind: 'part', id: '', title: title.join('').trim() }, document.title);
  return found;
}

/** Between two blocks, rows, cells. */
const BREAK: Token = { text: '\n', same: '\n' };
const plain = (tokens: Many<Token>): Many<Token> => (tokens.length === 0 ? [] : [...tokens, BREAK]);

/** Words with the space after them; a mark stands alone. */
const WORDS = /(?:[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\p{L}\p{N}\s])\s*|\s+/gu;

/** `mark` sets words apart from the same words without it. */
export const wordsIn = (text: string, mark = ''): Many<Token> =>
  (text.match(WORDS) ?? []).map((each) => ({ text: each, same: `${each.trim()}${mark}` }));

function tokensWith(isTold: (path: string) => boolean) {
  const inlines = (run: Many<Inline>): Many<Token> =>
    run.flatMap((inline): Many<Token> => {
      switch (inline.type) {
        case 'text':
        case 'term':
          return wordsIn(inline.text);
        case 'break':
          return [BREAK];
        case 'strong':
        case 'emphasis':
          return inlines(inline.inlines);
        case 'link':
          return wordsIn(inline.inlines.map((each) => ('text' in each ? each.text : '')).join(''), ` ${inline.href}`);
        case 'value': {
          const { path, text } = inline;
          return [{ text, same: isTold(path) ? `=${path}` : `=${path}=${text}`, path }];
        }
        // The number of the article moves with what stands before it.
        case 'reference':
          return [{ text: inline.text, same: `>${inline.to}` }];
      }
    });
  const blocks = (list: Many<Block>): Many<Token> => list.flatMap((block) => [...ofBlock(block), BREAK]);
  const ofBlock = (block: Block): Many<Token> => {
    switch (block.type) {
      case 'paragraph':
        return inlines(block.inlines);
      case 'list':
        return block.items.flatMap((item) => blocks(item));
      case 'table':
        return [[block.caption], [block.head].flat(), ...block.rows].flatMap((row) => [
          ...row.flatMap((cell) => [...inlines(cell), { text: ' ', same: '|' }]),
          BREAK,
        ]);
      case 'verbatim':
        return [...blocks(block.blocks), ...wordsIn(block.source)];
      case 'signatures':
        return block.parties.flatMap(({ lines }) => lines.flatMap((line) => [...inlines(line), BREAK]));
      // They are passages of their own.
      case 'section':
      case 'clause':
        return [];
    }
  };
  return { inlines, blocks };
}
