/** Inline content to runs. A value is the text of a run, whatever stands in it. */
import type { Inline, Many } from '../../shapes.js';
import { clean } from '../clean.js';
import { mayLink } from '../link.js';
import { addressId, bookmarked, type Writing } from './writing.js';
import { escapeXml } from './xml.js';

export interface Look {
  /** A character style. */
  readonly style?: 'Hyperlink' | 'Renvoi' | 'TermeDefini' | 'Strong';
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export function run(text: string, look: Look = {}): string {
  if (text === '') return '';
  return `<w:r>${propertiesOf(look)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export const TAB = '<w:r><w:tab/></w:r>';

function propertiesOf({ style, bold, italic }: Look): string {
  if (!style && !bold && !italic) return '';
  const named = style ? `<w:rStyle w:val="${style}"/>` : '';
  return `<w:rPr>${named}${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}</w:rPr>`;
}

/** `within`: inside a link, where no other may stand. */
export function inlinesXml(inlines: Many<Inline>, writing: Writing, look: Look = {}, within = false): string {
  let text = '';
  for (const inline of inlines) text += one(inline, writing, look, within);
  return text;
}

function one(inline: Inline, writing: Writing, look: Look, within: boolean): string {
  switch (inline.type) {
    case 'text':
    case 'value':
      return run(inline.text, look);
    case 'break':
      return '<w:r><w:br/></w:r>';
    case 'strong':
      return inlinesXml(inline.inlines, writing, { ...look, bold: true }, within);
    case 'emphasis':
      return inlinesXml(inline.inlines, writing, { ...look, italic: true }, within);
    case 'link': {
      if (within || !mayLink(inline.href)) return inlinesXml(inline.inlines, writing, look, within);
      const inner = inlinesXml(inline.inlines, writing, { ...look, style: 'Hyperlink' }, true);
      return `<w:hyperlink r:id="${addressId(clean(inline.href), writing)}" w:history="1">${inner}</w:hyperlink>`;
    }
    case 'reference':
      return linked(inline.anchor, run(inline.text, { ...look, style: 'Renvoi' }), writing, within);
    case 'term':
      return term(inline, writing, look, within);
  }
}

/** Defined here: a bookmark. Named for the first time in a clause: a link to it. */
function term(inline: Extract<Inline, { type: 'term' }>, writing: Writing, look: Look, within: boolean): string {
  if (inline.defines) {
    const word = run(inline.text, { ...look, style: 'TermeDefini' });
    return inline.anchor === undefined ? word : bookmarked(inline.anchor, word, writing);
  }
  const first = !writing.linked.has(inline.id);
  writing.linked.add(inline.id);
  return linked(first ? inline.anchor : undefined, run(inline.text, look), writing, within);
}

function linked(anchor: string | undefined, inner: string, { anchors }: Writing, within: boolean): string {
  const name = anchor === undefined || within ? undefined : anchors.get(anchor);
  return name === undefined ? inner : `<w:hyperlink w:anchor="${name}" w:history="1">${inner}</w:hyperlink>`;
}
