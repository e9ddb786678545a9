/** Blocks to HTML: sections, clauses, tables and the like through the layouts of the theme, paragraphs and lists here. */
import type { Block, Many } from '../../shapes.js';
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
      writing.seen.plainLines ||= plain !== '';
      return layouts.clause({ ...titled(block, writing), plain: plain === '' ? null : html(plain) });
    }
    case 'paragraph':
      return `<p>${inlineHtml(block.inlines, writing)}</p>\n`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${itemHtml(item, writing)}</li>\n`);
      return `<${tag}>\n${items.join('')}</${tag}>\n`;
    }
    case 'table':
      return layouts.table(tableView(block, writing));
    case 'verbatim':
      return layouts.verbatim({ source: block.source, body: html(blocksHtml(block.blocks, writing)) });
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
    number: block.number,
    title,
    titleText: plainText(block.title),
    body: html(blocksHtml(block.blocks, writing)),
    words: writing.words,
  };
}

/** A single paragraph needs no paragraph of its own. */
function itemHtml(item: Many<Block>, writing: Writing): string {
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph') return blocksHtml(item, writing);
  return inlineHtml(first.inlines, writing) + (rest.length > 0 ? '\n' : '') + blocksHtml(rest, writing);
}
