import type { Block, Many } from '../shapes.js';
import { plainText } from './words.js';

/** A line of the contents. */
export interface Entry {
  readonly id: string;
  readonly number: string | null;
  readonly titleText: string;
  readonly entries: Many<Entry>;
}

/** A document with fewer headings is seen at a glance. */
const WORTH_LISTING = 4;

/** Sections, and those within them; clauses are too many. Empty where there is little to list. */
export function contentsOf(blocks: Many<Block>): Many<Entry> {
  const entries = entriesOf(blocks);
  return count(entries) < WORTH_LISTING ? [] : entries;
}

function entriesOf(blocks: Many<Block>): Many<Entry> {
  return blocks.flatMap((block) =>
    block.type === 'section'
      ? [{ id: block.id, number: block.number, titleText: plainText(block.title), entries: entriesOf(block.blocks) }]
      : [],
  );
}

const count = (entries: Many<Entry>): number => entries.reduce((total, entry) => total + 1 + count(entry.entries), 0);
