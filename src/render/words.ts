/** The words of the tree in reading order: what every renderer must give, and no other but the words of its layout. */
import type { Block, Document, Inline, Many } from '../shapes.js';
import { clean } from './clean.js';

/** Text of a run of inlines. */
export function plainText(inlines: Many<Inline>, lineBreak = ' '): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.type === 'break') text += lineBreak;
    else if ('inlines' in inline) text += plainText(inline.inlines, lineBreak);
    else text += clean(inline.text);
  }
  return text;
}

/** Titles, numbers of articles and clauses, plain lines under their titles, captions, cells row by row. Words hold no space. */
export function wordsOf(document: Document): Many<string> {
  const runs = [plainText(document.title), plainText(document.subtitle), ...document.blocks.flatMap(runsOf)];
  return runs.flatMap((run) => run.split(/\s+/u)).filter((word) => word !== '');
}

function runsOf(block: Block): Many<string> {
  switch (block.type) {
    case 'section':
      return [block.number ?? '', plainText(block.title), ...block.blocks.flatMap(runsOf)];
    case 'clause':
      return [block.number ?? '', plainText(block.title), plainText(block.plain), ...block.blocks.flatMap(runsOf)];
    case 'paragraph':
      return [plainText(block.inlines)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(runsOf));
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()].map((cell) => plainText(cell));
    case 'verbatim':
      return [...block.blocks.flatMap(runsOf), clean(block.source)];
    case 'signatures':
      return block.parties.flatMap(({ lines }) => lines.map((line) => plainText(line)));
  }
}
