import type { Inline, Many } from '../../shapes.js';
import { mayLink } from '../link.js';
import { escapeAddress, escapeLine, escapeMarkdown } from './escape.js';

/** A paragraph, a heading or a cell: spaces fold, empty lines vanish, and no line opens a block. */
export function lineMarkdown(inlines: Many<Inline>, lineBreak = '\\\n'): string {
  return inlineMarkdown(inlines, false)
    .split('\n')
    .map((line) => escapeLine(line.replace(/ +/g, ' ').replace(/^ | $/g, '')))
    .filter((line) => line.trim() !== '')
    .join(lineBreak);
}

export const textMarkdown = (text: string): string => lineMarkdown([{ type: 'text', text }]);

/** A break is a line feed, which no text holds. `within`: inside a link, where no other may stand. `before`: what precedes. */
function inlineMarkdown(inlines: Many<Inline>, within: boolean, before = ''): string {
  let text = '';
  for (const inline of inlines) text += one(inline, before + text, within);
  return text;
}

function one(inline: Inline, before: string, within: boolean): string {
  switch (inline.type) {
    case 'break':
      return '\n';
    case 'strong':
      return marked(inlineMarkdown(inline.inlines, within), before, '**', 'strong');
    case 'emphasis':
      return marked(inlineMarkdown(inline.inlines, within), before, '*', 'em');
    case 'link': {
      if (within || !mayLink(inline.href)) return inlineMarkdown(inline.inlines, within, before);
      return around(inlineMarkdown(inline.inlines, true), (core) => `[${core}](<${escapeAddress(inline.href)}>)`);
    }
    case 'text':
    case 'value':
    case 'reference':
    case 'term':
      return escapeMarkdown(inline.text);
  }
}

/** Stars open and close only beside a letter or a digit, and not near other stars; HTML says it everywhere else. */
function marked(inner: string, before: string, stars: string, tag: string): string {
  return around(inner, (core, lead) => {
    const fits = /^[\p{L}\p{N}](?:[^*]*[\p{L}\p{N}])?$/u.test(core) && !(before + lead).endsWith('*');
    return fits ? stars + core + stars : `<${tag}>${core}</${tag}>`;
  });
}

/** Spaces and breaks at the edges stay outside the marks; nothing else within, no marks. */
function around(inner: string, mark: (core: string, lead: string) => string): string {
  const [, lead = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? [];
  return core === '' ? inner : lead + mark(core, lead) + tail;
}
