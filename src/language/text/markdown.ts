/** Markdown to blocks, by marked's lexer. Atoms travel through it as private characters, so that a value is never read as Markdown. */
import { marked, type Token, type Tokens } from 'marked';
import type { Block, Inline, Many } from '../../shapes.js';
import { typograph } from './typograph.js';

/** What stands for an atom: its number between two private characters, which Markdown takes for letters. */
export const atom = (index: number): string => `\uE000${index}\uE001`;
const ATOM = /\uE000(\d+)\uE001/;

/** An inline that stands for the atom of that number, until it is filled. */
export type Slot = { readonly type: 'slot'; readonly atom: number };
type Made = (atom: number) => Inline;

/** Only schemes that can do nothing but lead somewhere. */
export const SAFE_LINK = /^(?:https:\/\/|mailto:|tel:)/i;

export const lex = (markdown: string): Many<Token> => marked.lexer(markdown, { gfm: true });

export function blocksOf(tokens: Many<Token>, slot: Made): Many<Block> {
  return tokens.flatMap((token): Many<Block> => {
    switch (token.type) {
      case 'space':
        return [];
      case 'paragraph':
      case 'text':
        return [{ type: 'paragraph', inlines: inlinesOf(token.tokens ?? [token], slot) }];
      case 'list': {
        const list = token as Tokens.List;
        return [{ type: 'list', ordered: list.ordered, items: list.items.map((item) => blocksOf(item.tokens, slot)) }];
      }
      case 'table': {
        const table = token as Tokens.Table;
        const cells = (row: Many<Tokens.TableCell>): Many<Many<Inline>> =>
          row.map((cell) => inlinesOf(cell.tokens, slot));
        return [
          { type: 'table', caption: [], head: cells(table.header), rows: table.rows.map(cells), rowHeads: false },
        ];
      }
      default:
        return [{ type: 'paragraph', inlines: textOf(token.raw.trim(), slot) }];
    }
  });
}

function inlinesOf(tokens: Many<Token>, slot: Made): Many<Inline> {
  return tokens.flatMap((token): Many<Inline> => {
    switch (token.type) {
      case 'strong':
        return [{ type: 'strong', inlines: inlinesOf(token.tokens ?? [], slot) }];
      case 'em':
        return [{ type: 'emphasis', inlines: inlinesOf(token.tokens ?? [], slot) }];
      case 'link': {
        const { href, tokens: inner } = token as Tokens.Link;
        const inlines = inlinesOf(inner, slot);
        return SAFE_LINK.test(href) ? [{ type: 'link', href, inlines }] : inlines;
      }
      case 'br':
        return [{ type: 'break' }];
      case 'text':
      case 'escape':
        return token.type === 'text' && 'tokens' in token && token.tokens
          ? inlinesOf(token.tokens, slot)
          : textOf((token as Tokens.Text).text, slot);
      default:
        return textOf(token.raw, slot);
    }
  });
}

/** Text and the atoms in it. A line break in the source is a space. */
function textOf(text: string, slot: Made): Many<Inline> {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .split(ATOM)
    .flatMap((part, index): Many<Inline> => {
      if (index % 2 === 1) return [slot(Number(part))];
      const words = typograph(part);
      return words === '' ? [] : [{ type: 'text', text: words }];
    });
}
