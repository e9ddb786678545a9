/** Blocks to HTML: sections, clauses, tables and the like through the layouts of the theme, paragraphs and lists here. */
import type { Block, Inline, Many } from '../../shapes.js';
import { clean } from '../clean.js';
import { plainText } from '../words.js';
import { html, inlineHtml, type Writing } from './inlines.js';
import { tableView } from './table.js';

type Titled = Extract<Block, { type: 'section' | 'clause' }>;

export function blocksHtml(blocks: Many<Block>, writing: Writing): string {
  let text = '';
  for (const block of blocks) text += blockHtml(block, writing);
  return text;
}

function blockHtml(block: Block, writing: Writing): string {
  const { layouts } = writing.theme;
  switch (block.type) {
    case 'section':
      return layouts.section({ ...titled(block, writing), bound: block.document !== undefined });
    case 'clause': {
      const plain = inlineHtml(block.plain, writing);
      return layouts.clause({ ...titled(block, writing), plain: plain === '' ? null : html(plain) });
    }
    case 'paragraph':
      return `<p${longMark(block.inlines)}>${inlineHtml(block.inlines, writing)}</p>\n`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => itemHtml(item, writing));
      return `<${tag}>\n${items.join('')}</${tag}>\n`;
    }
    case 'table':
      return layouts.table(tableView(block, writing));
    case 'verbatim':
      return layouts.verbatim({ source: clean(block.source), body: html(blocksHtml(block.blocks, writing)) });
    case 'signatures':
      return layouts.signatures({
        parties: block.parties.map(({ party, lines }) => ({
          party,
          lines: lines.map((line) => html(inlineHtml(line, writing))),
        })),
        words: writing.words,
      });
  }
}

/** Level 1 stands right under the document's own title, which is the h1. A new heading starts with no term linked. */
function titled(block: Titled, writing: Writing) {
  writing.linked = new Set();
  const title = html(inlineHtml(block.title, writing));
  return {
    id: block.id,
    tag: `h${Math.min(block.level + 1, 6)}`,
    number: block.number === null ? null : clean(block.number),
    title,
    titleText: plainText(block.title),
    body: html(blocksHtml(block.blocks, writing)),
    words: writing.words,
  };
}

/** The first paragraph of an item needs no element of its own. */
function itemHtml(item: Many<Block>, writing: Writing): string {
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph') return `<li class="long">${blocksHtml(item, writing)}</li>\n`;
  const text = inlineHtml(first.inlines, writing);
  if (rest.length === 0) return `<li${longMark(first.inlines)}>${text}</li>\n`;
  return `<li class="long">${text}\n${blocksHtml(rest, writing)}</li>\n`;
}

/** Six lines of print or more: enough to leave three on either side of a page break. Style sheets keep the others whole. */
const LONG = 400;

const longMark = (inlines: Many<Inline>): string => (lengthOf(inlines) > LONG ? ' class="long"' : '');

function lengthOf(inlines: Many<Inline>): number {
  let length = 0;
  for (const inline of inlines) {
    if ('inlines' in inline) length += lengthOf(inline.inlines);
    else if (inline.type !== 'break') length += inline.text.length;
  }
  return length;
}
