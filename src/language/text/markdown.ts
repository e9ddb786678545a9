/** Markdown to blocks, by marked's lexer. An inline made by `slot` stands where an atom's marker stood. */
import { marked, type Token, type Tokens } from 'marked';
import type { Block, Inline, Many } from '../../shapes.js';
import { MARKER } from './leaves.js';
import { typeset } from './typeset.js';

/** Only schemes that can do nothing but lead somewhere. */
export const SAFE_LINK = /^(?:https:\/\/|mailto:|tel:)/i;

/** marked takes seconds for thousands of unpaired * and _. */
export const MOST_MARKS = 400;
export const marksIn = (markdown: string): number => markdown.match(/[*_]/g)?.length ?? 0;

/** Lists or quotations opened within each other on one line: marked overflows the stack at some thousands. */
const NESTED = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){9}/m;
export const nestedLine = (markdown: string): RegExpExecArray | null => NESTED.exec(markdown);

export const isLexable = (markdown: string): boolean => marksIn(markdown) <= MOST_MARKS && !nestedLine(markdown);

export const lex = (markdown: string): Many<Token> => marked.lexer(markdown, { gfm: true });

/** An inline for the atom of that number. */
type Slot = (atom: number) => Inline;

export function blocksOf(tokens: Many<Token>, slot: Slot): Many<Block> {
  return tokens.flatMap((token): Many<Block> => {
    switch (token.type) {
      case 'space':
        return [];
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        return [{ type: 'list', ordered, items: items.map((item) => blocksOf(item.tokens, slot)) }];
      }
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        const cells = (row: Many<Tokens.TableCell>): Many<Many<Inline>> =>
          row.map((cell) => typeset(inlinesOf(cell.tokens, slot)));
        return [{ type: 'table', caption: [], head: cells(header), rows: rows.map(cells), rowHeads: false }];
      }
      default:
        return [
          { type: 'paragraph', inlines: typeset(inlinesOf(('tokens' in token && token.tokens) || [token], slot)) },
        ];
    }
  });
}

function inlinesOf(tokens: Many<Token>, slot: Slot): Many<Inline> {
  return tokens.flatMap((token): Many<Inline> => {
    switch (token.type) {
      case 'strong':
        return [{ type: 'strong', inlines: inlinesOf(token.tokens ?? [], slot) }];
      case 'em':
        return [{ type: 'emphasis', inlines: inlinesOf(token.tokens ?? [], slot) }];
      case 'link': {
        const { href, tokens: inner } = token as Tokens.Link;
        return [{ type: 'link', href, inlines: inlinesOf(inner, slot) }];
      }
      case 'br':
        return [{ type: 'break' }];
      case 'text':
      case 'escape':
        return 'tokens' in token ? inlinesOf(token.tokens, slot) : textOf((token as Tokens.Text).text, slot);
      default:
        return textOf(token.raw, slot);
    }
  });
}

const textOf = (text: string, slot: Slot): Many<Inline> =>
  text
    .split(MARKER)
    .flatMap((part, index): Many<Inline> =>
      index % 2 === 1 ? [slot(Number(part))] : part === '' ? [] : [{ type: 'text', text: part }],
    );
