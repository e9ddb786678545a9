import type { Block } from '../../shapes.js';
import { clean } from '../clean.js';
import { inlinesXml, run, TAB } from './inlines.js';
import { paragraphXml } from './paragraph.js';
import { bookmarked, type Writing } from './writing.js';

/** Heading styles that a document has. */
export const DEEPEST = 6;

/** The number is text, as in every format: Word counts nothing. A new heading starts with no term linked. */
export function headingXml(
  { id, level, number, title }: Extract<Block, { type: 'section' | 'clause' }>,
  writing: Writing,
  newPage: boolean,
): string {
  writing.linked = new Set();
  const opens = newPage || writing.opensPage;
  writing.opensPage = false;
  const lead = number === null ? '' : run(clean(number)) + TAB;
  const inner = bookmarked(id, lead + inlinesXml(title, writing), writing);
  const hangs = writing.number > 0 && number === null;
  return paragraphXml(inner, {
    style: `Heading${Math.min(level, DEEPEST)}`,
    newPage: opens,
    ...(hangs ? { indent: 0 } : {}),
  });
}
