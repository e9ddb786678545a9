import type { Dict, Many } from '../shapes.js';
import type { PdfFile } from './file.js';
import { listOf, refOf, textOf, type PdfValue } from './values.js';

/** The objects of the pages, in reading order. */
export function pagesOf(file: PdfFile): Many<number> {
  const under = (node: PdfValue | undefined): number[] => {
    const kids = file.dict(node).get('Kids');
    return kids === undefined ? [refOf(node) ?? 0] : listOf(file.value(kids)).flatMap(under);
  };
  return under(file.dict(file.trailer.get('Root')).get('Pages'));
}

/** The page, counted from 1, of each anchor that a link of the document leads to. */
export function destinationsOf(file: PdfFile): Dict<number> {
  const places = file.dict(file.dict(file.trailer.get('Root')).get('Dests'));
  const page = pageNumbers(file);
  return Object.fromEntries([...places].map(([anchor, place]) => [anchor, page(place)]));
}

export interface Bookmark {
  readonly title: string;
  /** Counted from 1. */
  readonly level: number;
  readonly page: number;
}

/** The bookmarks, in reading order. */
export function outlineOf(file: PdfFile): Many<Bookmark> {
  const page = pageNumbers(file);
  return bookmarksOf(file).map(({ object, level }) => {
    const mark = file.dict({ ref: object });
    return { title: textOf(mark.get('Title')) ?? '', level, page: page(mark.get('Dest')) };
  });
}

/** The objects of the bookmarks, in reading order. */
export function bookmarksOf(file: PdfFile): Many<{ readonly object: number; readonly level: number }> {
  const under = (parent: PdfValue | undefined, level: number): { object: number; level: number }[] => {
    const marks: { object: number; level: number }[] = [];
    for (let at = file.dict(parent).get('First'); at !== undefined; at = file.dict(at).get('Next'))
      marks.push({ object: refOf(at) ?? 0, level }, ...under(at, level + 1));
    return marks;
  };
  return under(file.dict(file.trailer.get('Root')).get('Outlines'), 1);
}

function pageNumbers(file: PdfFile): (place: PdfValue | undefined) => number {
  const numbers = new Map(pagesOf(file).map((page, i) => [page, i + 1]));
  return (place) => numbers.get(refOf(listOf(file.value(place))[0]) ?? 0) ?? 0;
}
