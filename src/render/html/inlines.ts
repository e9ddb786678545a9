/** Inline content to HTML. This is where most of the time goes: plain string building, no template. */
import Handlebars from 'handlebars';
import type { Fact, Inline, Many } from '../../shapes.js';
import type { Theme } from '../theme/theme.js';
import { mayLink } from '../link.js';
import { escapeHtml } from './escape.js';
import type { Words } from '../theme/words.js';
import type { Html } from './views.js';

/** One document on its way to HTML. */
export interface Writing {
  readonly theme: Theme;
  readonly words: Words;
  /** For the browser that prints: paper shows neither values nor terms, and marks for each cost a third of the time. */
  readonly paper: boolean;
  /** Terms that the clause at hand has linked to their definition already. */
  linked: Set<string>;
  readonly seen: { values: boolean; terms: boolean; emphasis: boolean };
}

export const html = (text: string): Html => new Handlebars.SafeString(text);

/** `within`: inside a link, where no other may stand. */
export function inlineHtml(inlines: Many<Inline>, writing: Writing, within = false): string {
  let text = '';
  for (const inline of inlines) text += one(inline, writing, within);
  return text;
}

function one(inline: Inline, writing: Writing, within: boolean): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text);
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${inlineHtml(inline.inlines, writing, within)}</strong>`;
    case 'emphasis':
      writing.seen.emphasis = true;
      return `<em>${inlineHtml(inline.inlines, writing, within)}</em>`;
    case 'link':
      return !within && mayLink(inline.href)
        ? `<a href="${escapeHtml(inline.href)}">${inlineHtml(inline.inlines, writing, true)}</a>`
        : inlineHtml(inline.inlines, writing, within);
    case 'value':
      if (writing.paper) return escapeHtml(inline.text);
      writing.seen.values = true;
      return `<data class="value" value="${escapeHtml(raw(inline.raw))}" data-path="${escapeHtml(inline.path)}">${escapeHtml(inline.text)}</data>`;
    case 'reference':
      return anchor(inline.anchor, 'reference', inline.text, within);
    case 'term':
      return term(inline, writing, within);
  }
}

/** Defined here: an anchor. Named for the first time in a clause: a link to it. */
function term(inline: Extract<Inline, { type: 'term' }>, writing: Writing, within: boolean): string {
  writing.seen.terms = true;
  if (inline.defines) {
    const id = inline.anchor === undefined ? '' : ` id="${escapeHtml(inline.anchor)}"`;
    return `<dfn class="term"${id}>${escapeHtml(inline.text)}</dfn>`;
  }
  if (writing.paper) return escapeHtml(inline.text);
  const first = !writing.linked.has(inline.id);
  if (first) writing.linked.add(inline.id);
  return anchor(first ? inline.anchor : undefined, 'term', inline.text, within);
}

/** A link to a term needs no class: where it leads tells style sheets what it is. */
function anchor(target: string | undefined, name: string, text: string, within: boolean): string {
  return target === undefined || within
    ? `<span class="${name}">${escapeHtml(text)}</span>`
    : `<a${name === 'term' ? '' : ` class="${name}"`} href="#${escapeHtml(target)}">${escapeHtml(text)}</a>`;
}

const raw = (fact: Fact): string => (typeof fact === 'object' ? JSON.stringify(fact) : String(fact));
