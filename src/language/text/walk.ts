/** Rewriting of blocks and inlines. */
import type { Block, Inline, Many } from '../../shapes.js';

/** Gives several inlines for one, or none. */
export type Change = (inline: Inline) => Many<Inline>;
type Enter = (inline: Inline) => boolean;

/** Nested inlines first, then what holds them; those in an inline that `enter` denies are kept. */
export function mapInlines(inlines: Many<Inline>, change: Change, enter: Enter = () => true): Many<Inline> {
  return inlines.flatMap((inline) =>
    change(
      'inlines' in inline && enter(inline) ? { ...inline, inlines: mapInlines(inline.inlines, change, enter) } : inline,
    ),
  );
}

/** Rewrites every inline of a text's blocks. */
export function mapBlocks(blocks: Many<Block>, change: Change, enter?: Enter): Many<Block> {
  const row = (inlines: Many<Inline>): Many<Inline> => mapInlines(inlines, change, enter);
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, inlines: row(block.inlines) };
      case 'list':
        return { ...block, items: block.items.map((item) => mapBlocks(item, change, enter)) };
      case 'table':
        return { ...block, head: block.head.map(row), rows: block.rows.map((cells) => cells.map(row)) };
      case 'section':
      case 'clause':
      case 'verbatim':
        return { ...block, blocks: mapBlocks(block.blocks, change, enter) };
      case 'signatures':
        return block;
    }
  });
}
