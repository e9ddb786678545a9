/**
 * Plain text of 80 columns. What a line is shows in where it starts: headings at the edge, text at column 4, list marks
 * two further in than the text around them. A value cannot choose its column, so it cannot pass for a heading or an item.
 */
import type { Block, Document, Inline, Many } from '../shapes.js';
import { clean } from './clean.js';
import { frontOf, notesOf } from './front.js';
import { tableText } from './text/table.js';
import { WIDTH, widthOf, wrap } from './text/wrap.js';
import type { RenderOptions, Theme } from './theme/theme.js';
import type { Words } from './theme/words.js';
import { plainText } from './words.js';

const BODY = '    ';

export function renderText(document: Document, theme: Theme, options: RenderOptions = {}): string {
  const words = theme.words[document.situation.lang];
  const front = frontOf(document, words);
  const title = underlined(wrap(front.title, ''), '=');
  const notes = notesOf(front, words, options.draft === true).flatMap((note) => wrap(note, BODY));
  const parts = [title, wrap(front.subtitle, BODY), notes, blocksText(document.blocks, words, BODY)];
  return `${spaced(parts).join('\n')}\n`;
}

const blocksText = (blocks: Many<Block>, words: Words, indent: string): string[] =>
  spaced(blocks.map((block) => blockText(block, words, indent)));

function blockText(block: Block, words: Words, indent: string): string[] {
  switch (block.type) {
    case 'section':
      return spaced([heading(block), blocksText(block.blocks, words, BODY)]);
    case 'clause': {
      const plain = block.plain.length > 0 ? wrap(`${words.plain ?? ''} ${linesOf(block.plain)}`, `${BODY}    `) : [];
      return spaced([heading(block), plain, blocksText(block.blocks, words, BODY)]);
    }
    case 'paragraph':
      return wrap(linesOf(block.inlines), indent);
    case 'list':
      return block.items.flatMap((item, index) => itemText(item, words, indent, block.ordered ? `${index + 1}.` : '-'));
    case 'table':
      return tableText(block, indent);
    case 'verbatim': {
      const inner = `${indent}    `;
      return spaced([blocksText(block.blocks, words, inner), wrap(clean(block.source), inner)]);
    }
    case 'signatures':
      return spaced(
        block.parties.map(({ lines }) =>
          [...lines.map(linesOf), words.signature ?? ''].flatMap((line) => wrap(line, indent)),
        ),
      );
  }
}

/** The mark takes the place of the indentation of the item's first line. */
function itemText(item: Many<Block>, words: Words, indent: string, mark: string): string[] {
  const lead = `${indent}  ${mark} `;
  const [first = '', ...rest] = blocksText(item, words, ' '.repeat(lead.length));
  return [(lead + first.slice(lead.length)).replace(/ +$/, ''), ...rest];
}

function heading({ level, number, title }: Extract<Block, { type: 'section' | 'clause' }>): string[] {
  const lead = number === null ? '' : `${clean(number)} `;
  const lines = wrap(lead + plainText(title), '', ' '.repeat(lead.length));
  return level === 1 ? underlined(lines, '-') : lines;
}

function underlined(lines: Many<string>, rule: string): string[] {
  return lines.length === 0 ? [] : [...lines, rule.repeat(Math.min(WIDTH, Math.max(...lines.map(widthOf))))];
}

/** Parts with an empty line between, the empty ones left out. */
function spaced(parts: Many<Many<string>>): string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

const linesOf = (inlines: Many<Inline>): string => plainText(inlines, '\n');
