/** One document on its way to Word: what its parts share, and what is counted as the text is written. */
import type { Document, Lang, Many } from '../../shapes.js';
import type { Words } from '../theme/words.js';
import { anchorsOf } from './anchors.js';

export interface Writing {
  readonly words: Words;
  readonly lang: Lang;
  /** Names of bookmarks, by what a link names. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Bookmarks that stand in the text already. */
  readonly placed: Set<string>;
  /** Terms that the clause at hand has linked to their definition. */
  linked: Set<string>;
  /** Addresses outside, each once: the relationship of the first is rId1 of those that `relationships` gives. */
  readonly addresses: string[];
  /** Numbered lists so far: each counts from one. */
  numberedLists: number;
  /** The next heading opens a page. */
  opensPage: boolean;
  /** Sections of pages so far: the first names the headers and footers. */
  pageRuns: number;
  /** Width of the column of text, without the numbers at its left. */
  readonly number: number;
  width: number;
}

export function writingOf(document: Document, words: Words, number: number, width: number): Writing {
  return {
    words,
    lang: document.situation.lang,
    anchors: anchorsOf(document.blocks),
    placed: new Set(),
    linked: new Set(),
    addresses: [],
    numberedLists: 0,
    opensPage: false,
    pageRuns: 0,
    number,
    width,
  };
}

/** A bookmark around `inner`, where the text has none for this id yet. */
export function bookmarked(id: string, inner: string, { anchors, placed }: Writing): string {
  const name = anchors.get(id);
  if (name === undefined || placed.has(name)) return inner;
  placed.add(name);
  const mark = placed.size;
  return `<w:bookmarkStart w:id="${mark}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${mark}"/>`;
}

const ADDRESS = 'rIdLink';

/** The relationship that leads to an address. */
export function addressId(href: string, { addresses }: Writing): string {
  const known = addresses.indexOf(href);
  return `${ADDRESS}${known < 0 ? addresses.push(href) : known + 1}`;
}

export const addressesById = ({ addresses }: Writing): Many<readonly [id: string, href: string]> =>
  addresses.map((href, index) => [`${ADDRESS}${index + 1}`, href]);
