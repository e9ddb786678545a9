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

/** One inline for one. What does not change is not copied: a row of words stays the same row. */
export function replaceInlines(blocks: Many<Block>, change: (inline: Inline) => Inline): Many<Block> {
  const each = (inline: Inline): Inline => {
    if (!('inlines' in inline)) return change(inline);
    const inlines = row(inline.inlines);
    return change(inlines === inline.inlines ? inline : { ...inline, inlines });
  };
  const row = (inlines: Many<Inline>): Many<Inline> => same(inlines, each);
  const block = (one: Block): Block => {
    switch (one.type) {
      case 'paragraph': {
        const inlines = row(one.inlines);
        return inlines === one.inlines ? one : { ...one, inlines };
      }
      case 'list': {
        const items = same(one.items, (item) => same(item, block));
        return items === one.items ? one : { ...one, items };
      }
      case 'table': {
        const head = same(one.head, row);
        const rows = same(one.rows, (cells) => same(cells, row));
        return head === one.head && rows === one.rows ? one : { ...one, head, rows };
      }
      case 'section':
      case 'clause':
      case 'verbatim': {
        const below = same(one.blocks, block);
        return below === one.blocks ? one : { ...one, blocks: below };
      }
      case 'signatures':
        return one;
    }
  };
  return same(blocks, block);
}

/** The list itself where no member changes. */
function same<T>(list: Many<T>, change: (member: T) => T): Many<T> {
  let changed: T[] | undefined;
  let index = 0;
  for (const member of list) {
    const now = change(member);
    if (now !== member) changed ??= [...list];
    if (changed) changed[index] = now;
    index++;
  }
  return changed ?? list;
}
