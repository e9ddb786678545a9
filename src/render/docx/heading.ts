import type { Block } from '../../shapes.js';
import { clean } from '../clean.js';
import { inlinesXml, run, TAB } from './inlines.js';
import { paragraphXml } from './paragraph.js';
import { bookmarked, type Writing } from './writing.js';

/** Heading styles that a document has. */
export const DEEPEST = 6;

/**
 * The number is text, as in every format: Word counts nothing. `bound`: the title of a whole document, which starts a page
 * at the edge of the paper; other titles without number start where the text does. A new heading starts with no term linked.
 */
export function headingXml(
  { id, level, number, title }: Extract<Block, { type: 'section' | 'clause' }>,
  writing: Writing,
  bound: boolean,
): string {
  writing.linked = new Set();
  const opens = bound || writing.opensPage;
  writing.opensPage = false;
  const lead = number === null ? '' : run(clean(number)) + TAB;
  const inner = bookmarked(id, lead + inlinesXml(title, writing), writing);
  return paragraphXml(inner, {
    style: `Heading${Math.min(level, DEEPEST)}`,
    newPage: opens,
    ...(writing.number > 0 && number === null ? { indent: bound ? 0 : writing.number } : {}),
  });
}
