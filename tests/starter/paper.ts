/** What the pages of a printed document should hold, spaces left out: lines break where the paper asks for it. */
import { frontOf, notesOf } from '../../src/render/front.js';
import { contentsOf, type Entry } from '../../src/render/contents.js';
import { plainText, wordsOf } from '../../src/render/words.js';
import type { Block, Dict, Document, Inline, Many } from '../../src/shapes.js';
import { theme } from '../render/theme.js';
import { within } from './starter.js';

const words = theme.words.fr;
const word = (id: string): string => words[id] ?? '';
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');
const text = (printed: string): Inline => ({ type: 'text', text: printed });

/** Stand in the text that is due, for what no reader sees: where a section starts, where a heading ends, a signature. */
export const MARKS = { section: '\uE000', headed: '\uE001', signature: '\uE002' } as const;
const ANY_MARK = /[\uE000-\uE002]/g;
const headed = (title: Many<Inline>): Many<Inline> => (title.length > 0 ? [...title, text(MARKS.headed)] : title);

/** Lists with their marks, signatures with the place to sign, and no plain lines, which stand in the margin. */
function asPrinted(blocks: Many<Block>): Many<Block> {
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'section': {
        const number = MARKS.section + (block.number ?? '');
        return { ...block, number, title: headed(block.title), blocks: asPrinted(block.blocks) };
      }
      case 'clause':
        return { ...block, title: headed(block.title), plain: [], blocks: asPrinted(block.blocks) };
      case 'verbatim':
        return { ...block, blocks: asPrinted(block.blocks) };
      case 'list':
        return {
          ...block,
          items: block.items.map((item, index) => [
            { type: 'paragraph', inlines: [text(block.ordered ? `${index + 1}.` : '–')] },
            ...asPrinted(item),
          ]),
        };
      case 'signatures':
        return {
          ...block,
          parties: block.parties.map(({ party, lines }) => ({
            party,
            lines: [[text(MARKS.signature)], ...lines, [text(word('signature'))]],
          })),
        };
      case 'table':
        return { ...block, caption: headed(block.caption) };
      case 'paragraph':
        return block;
    }
  });
}

const entriesOf = (entries: Many<Entry>, pages: Dict<number>): Many<string> =>
  entries.flatMap(({ id, number, titleText, entries: inner }) => [
    `${number ?? ''}${titleText}${pages[id] ?? '?'}`,
    ...entriesOf(inner, pages),
  ]);

/** Masthead, contents with these page numbers, text. */
function wholeText(document: Document, pages: Dict<number>): string {
  const front = frontOf(document, words);
  const contents = entriesOf(contentsOf(document.blocks), pages);
  return squeezed(
    [
      front.title,
      front.subtitle,
      ...notesOf(front, words, false),
      `${word(document.nature)}·${word('hash')}${document.hash}`,
      ...(contents.length > 0 ? [word('contents'), ...contents] : []),
      ...wordsOf({ ...document, title: [], subtitle: [], blocks: asPrinted(document.blocks) }),
    ].join(''),
  );
}

/** What stands above and below the text of a page. */
function margins(document: Document, index: number, count: number): string {
  const { title, subtitle, version } = frontOf(document, words);
  const foot = `${word('page')}${index + 1}${word('of')}${count}${subtitle}`;
  return squeezed(index === 0 ? foot : title + version + foot);
}

export interface Reading {
  /** Where the pages hold other words than the tree; undefined where they hold the same. */
  readonly fault?: string;
  /** What each page holds of the text, marks included, margins and plain lines left out. */
  readonly pages: Many<string>;
}

/**
 * Reads pages as `pdftotext -raw` gives them: on each come margins, then plain lines, then the text; a table that goes on from
 * the page before repeats its header. `places` are the pages that the contents should tell, by section.
 */
export function readingOf(document: Document, pages: Many<string>, places: Dict<number>): Reading {
  const blocks = within(document.blocks);
  const plain = blocks.flatMap((block) =>
    block.type === 'clause' && block.plain.length > 0 ? [squeezed(word('plain') + plainText(block.plain))] : [],
  );
  const heads = blocks.flatMap((block) =>
    block.type === 'table' ? [squeezed(block.head.map((cell) => plainText(cell)).join(''))] : [],
  );
  let due = wholeText(document, places);
  let aside = 0;
  const read: string[] = [];
  for (const [index, page] of pages.entries()) {
    let rest = squeezed(page);
    const around = margins(document, index, pages.length);
    if (!rest.startsWith(around)) return { fault: `page ${index + 1} does not begin with «${around}»`, pages: read };
    rest = rest.slice(around.length);
    for (let line = plain[aside]; line !== undefined && rest.startsWith(line); line = plain[++aside])
      rest = rest.slice(line.length);
    const next = due.replace(ANY_MARK, '');
    const head = heads.find((each) => each !== '' && rest.startsWith(each) && next.startsWith(rest.slice(each.length)));
    if (head !== undefined && !next.startsWith(rest)) rest = rest.slice(head.length);
    if (!next.startsWith(rest)) return { fault: `page ${index + 1}: ${parting(rest, next)}`, pages: read };
    const held = marked(due, rest.length);
    read.push(held);
    due = due.slice(held.length);
  }
  if (aside < plain.length) return { fault: `the margin lacks «${plain[aside] ?? ''}»`, pages: read };
  return { ...(due === '' ? {} : { fault: `the last page lacks «${due.slice(0, 200)}»` }), pages: read };
}

/** The start of a marked text that holds `length` characters, with the end of a heading that comes right then. */
function marked(due: string, length: number): string {
  let at = 0;
  for (let left = length; left > 0; at++) if (!/[\uE000-\uE002]/.test(due.charAt(at))) left--;
  return due.slice(0, due.charAt(at) === MARKS.headed ? at + 1 : at);
}

function parting(read: string, meant: string): string {
  let at = 0;
  while (at < read.length && read[at] === meant[at]) at++;
  const around = (all: string): string => all.slice(Math.max(0, at - 30), at + 60);
  return `«${around(read)}» instead of «${around(meant)}»`;
}
