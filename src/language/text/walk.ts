import type { Block, Inline, Many } from '../../shapes.js';

/** Rewrites every inline, nested ones too; a change may give several, or none. */
export function mapInlines(inlines: Many<Inline>, change: (inline: Inline) => Many<Inline>): Many<Inline> {
  return inlines.flatMap((inline) =>
    change('inlines' in inline ? { ...inline, inlines: mapInlines(inline.inlines, change) } : inline),
  );
}

/** Rewrites every inline of a text's blocks. */
export function mapBlocks(blocks: Many<Block>, change: (inline: Inline) => Many<Inline>): Many<Block> {
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, inlines: mapInlines(block.inlines, change) };
      case 'list':
        return { ...block, items: block.items.map((item) => mapBlocks(item, change)) };
      case 'table': {
        const row = (cells: Many<Many<Inline>>): Many<Many<Inline>> => cells.map((cell) => mapInlines(cell, change));
        return { ...block, head: row(block.head), rows: block.rows.map(row) };
      }
      case 'section':
      case 'clause':
      case 'verbatim':
        return { ...block, blocks: mapBlocks(block.blocks, change) };
      case 'signatures':
        return block;
    }
  });
}
