/** Blocks to HTML: sections, clauses, tables and the like through the layouts of the theme, paragraphs and lists here. */
import { flat } from '../../language/print/flat.js';
import type { Block, Inline, Many } from '../../shapes.js';
import type { Theme } from '../theme/theme.js';
import type { Words } from '../theme/words.js';
import { clean } from '../clean.js';
import { plainText } from '../words.js';
import { html, inlineHtml, type Writing } from './inlines.js';
import { tableView } from './table.js';

type Titled = Extract<Block, { type: 'section' | 'clause' }>;
type Clause = Extract<Block, { type: 'clause' }>;

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
    case 'clause':
      return Object.isFrozen(block) ? sharedClause(block, writing) : clauseHtml(block, writing);
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

function clauseHtml(block: Clause, writing: Writing): string {
  const plain = inlineHtml(block.plain, writing);
  const view = titled(block, writing);
  return writing.theme.layouts.clause({ ...view, headed: view.label !== '', plain: plain === '' ? null : html(plain) });
}

/** A frozen clause is the same in every document that holds it: each theme lays it out once, on screen and on paper. */
const alreadyLaidOut = new WeakMap<Block, Map<string, LaidOut>>();
interface LaidOut {
  readonly theme: Theme;
  readonly words: Words;
  readonly html: string;
  readonly seen: Writing['seen'];
}

function sharedClause(block: Clause, writing: Writing): string {
  const { theme, words, paper, seen } = writing;
  const key = paper ? 'paper' : 'screen';
  const byKey = alreadyLaidOut.get(block) ?? new Map<string, LaidOut>();
  alreadyLaidOut.set(block, byKey);
  let known = byKey.get(key);
  if (known?.theme !== theme || known.words !== words) {
    const own = { values: false, terms: false, emphasis: false };
    known = { theme, words, html: flat(clauseHtml(block, { ...writing, seen: own })), seen: own };
    byKey.set(key, known);
  }
  seen.values ||= known.seen.values;
  seen.terms ||= known.seen.terms;
  seen.emphasis ||= known.seen.emphasis;
  return known.html;
}

/** Level 1 stands right under the document's own title, which is the h1. A new heading starts with no term linked. */
function titled(block: Titled, writing: Writing) {
  writing.linked = new Set();
  const title = html(inlineHtml(block.title, writing));
  const titleText = plainText(block.title);
  const number = block.number === null ? null : clean(block.number);
  return {
    id: block.id,
    tag: `h${Math.min(block.level + 1, 6)}`,
    number,
    title,
    titleText,
    label: number ?? titleText,
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
