import type { Many } from '../shapes.js';
import type { PdfFile } from './file.js';
import type { Rewrite } from './normalise.js';
import { bookmarksOf } from './places.js';
import { textString } from './values.js';

const heading = /<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** What the headings of a page say, in order. */
export function headingsOf(html: string): Many<string> {
  return [...html.matchAll(heading)].map(([, , inside = '']) =>
    inside
      .replace(/<[^>]*>/g, '')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim()
      .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal?: string, hex?: string, name = '') =>
        decimal === undefined && hex === undefined
          ? (named[name as string] ?? entity)
          : String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)),
      ),
  );
}

/**
 * Chromium repeats the title of a bookmark whose heading opens a page, and drops the space where a heading breaks into lines.
 * Nothing is changed where bookmarks and headings differ in number: a style sheet may hide some.
 */
export function retitle(file: PdfFile, headings: Many<string>): Map<number, Rewrite> {
  const marks = bookmarksOf(file);
  if (marks.length !== headings.length) return new Map();
  return new Map(
    marks.map(({ object }, index): [number, Rewrite] => [
      object,
      (text) =>
        text.replace(
          /\/Title (?:\((?:\\[\s\S]|[^\\)])*\)|<[^>]*>)/,
          () => `/Title ${textString(headings[index] ?? '')}`,
        ),
    ]),
  );
}
