/**
 * The table of contents: a field of Word, filled when the document is made, so that it reads without being brought up to
 * date. Its lines are links. Page numbers come when the reader updates it, since they hang on the reader's fonts.
 */
import type { Many } from '../../shapes.js';
import { clean } from '../clean.js';
import type { Entry } from '../contents.js';
import { run, TAB } from './inlines.js';
import { paragraphXml } from './paragraph.js';
import type { Writing } from './writing.js';

export function contentsXml(entries: Many<Entry>, writing: Writing): string {
  const lines = linesOf(entries, 1);
  if (lines.length === 0) return '';
  const deepest = Math.max(...lines.map(({ level }) => level));
  const open = `${field('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${deepest}" \\h \\z </w:instrText></w:r>${field('separate')}`;
  const written = lines.map((line, index) =>
    paragraphXml(
      (index === 0 ? open : '') + lineXml(line, writing) + (index === lines.length - 1 ? field('end') : ''),
      {
        style: `TOC${line.level}`,
      },
    ),
  );
  const title = paragraphXml(run(writing.words.contents ?? ''), { style: 'TOCHeading' });
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${title}${written.join('')}</w:sdtContent></w:sdt>`;
}

interface Line extends Entry {
  readonly level: number;
}

const linesOf = (entries: Many<Entry>, level: number): Many<Line> =>
  entries.flatMap((entry) => [{ ...entry, level }, ...linesOf(entry.entries, level + 1)]);

function lineXml({ id, number, titleText }: Line, { anchors }: Writing): string {
  const text = (number === null ? '' : run(clean(number)) + TAB) + run(titleText);
  const name = anchors.get(id);
  return name === undefined ? text : `<w:hyperlink w:anchor="${name}" w:history="1">${text}</w:hyperlink>`;
}

export const field = (type: 'begin' | 'separate' | 'end'): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
