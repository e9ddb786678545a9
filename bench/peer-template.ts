/**
 * A document of ours as others would keep it: a Handlebars template, with a placeholder where each value stands. What the
 * peers are given is less work than ours: no condition, no figure to print, no reference to number, no term to find.
 */
import Handlebars from 'handlebars';
import type { Document, Inline } from '../src/shapes.js';
import { mapBlocks } from './product.js';

export type Values = Readonly<Record<string, string>>;
export interface Held {
  readonly document: Document;
  readonly values: Values;
}

/** Letters alone: no renderer escapes them. */
const mark = (name: string): string => `Zq${name}qZ`;

/** The document with marks for its values, and what they stand for. */
export function withMarks(document: Document): Held {
  const values: Record<string, string> = {};
  const blocks = mapBlocks(document.blocks, (inline): Inline[] => {
    if (inline.type !== 'value') return [inline];
    const name = `v${Object.keys(values).length}`;
    values[name] = inline.text;
    return [{ ...inline, text: mark(name) }];
  });
  return { document: { ...document, blocks }, values };
}

/** Ready to fill, as often as one likes: the template is parsed and compiled here, once. */
export function compiled(rendered: string, values: Values): (values: Values) => string {
  const source = rendered.replace(/Zq(v\d+)qZ/g, (_, name: string) => `{{${name}}}`);
  const template = Handlebars.compile(source, { knownHelpersOnly: true });
  template(values);
  return template;
}

/** What is read of a page: its words in order. */
export function wordsIn(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const text = body.replace(/<[^>]*>/g, ' ').replace(/&(#?\w+);/g, (_, name: string) => entity(name));
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function entity(name: string): string {
  if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
  return { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }[name] ?? ' ';
}
