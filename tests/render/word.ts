/** What a reader of a Word file reads, got without our own code, and what would make Word refuse it. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Many } from '../../src/shapes.js';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}
export type Parts = ReadonlyMap<string, string>;

export const partsOf = (file: Uint8Array): Parts =>
  new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));

/** Throws where it is not well-formed XML. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children.find((child) => typeof child === 'object') ?? root;
}

export const childrenOf = (element: Element): Many<Element> =>
  element.children.filter((child) => typeof child === 'object');
/** An element and all that stands in it, in order. */
export const within = (element: Element): Many<Element> => [element, ...childrenOf(element).flatMap(within)];
export const namedIn = (element: Element, name: string): Many<Element> =>
  within(element).filter((each) => each.name === name);
export const valueOf = (element: Element | undefined): string | undefined => element?.attributes['w:val'];

export const textPart = (parts: Parts): Element => parseXml(parts.get('word/document.xml') ?? '');
export const styleOf = (paragraph: Element): string | undefined => valueOf(namedIn(paragraph, 'w:pStyle')[0]);
export const paragraphsOf = (parts: Parts): Many<Element> => namedIn(textPart(parts), 'w:p');

/** Text of a paragraph as it shows: tabs and breaks part words. */
export function shownIn(element: Element): string {
  if (element.name === 'w:tab' || element.name === 'w:br') return '\n';
  if (element.name === 'w:pPr' || element.name === 'w:rPr' || element.name === 'w:instrText') return '';
  return element.children.map((child) => (typeof child === 'string' ? child : shownIn(child))).join('');
}

/** What the layout adds: version, what the document is worth, contents. */
const LAYOUT = /^(?:Projet|Mention|Empreinte|TOC.*)$/;

/** Title, subtitle and text. */
export const textOfWord = (file: Uint8Array): string =>
  paragraphsOf(partsOf(file))
    .filter((paragraph) => !LAYOUT.test(styleOf(paragraph) ?? ''))
    .map(shownIn)
    .join('\n');

/** Names of elements in order: what a hostile value must not change. */
export const shapeOf = (file: Uint8Array): Many<string> =>
  [...partsOf(file)]
    .filter(([path]) => path.endsWith('.xml'))
    .flatMap(([, xml]) => within(parseXml(xml)).map(({ name }) => name));
