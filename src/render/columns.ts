/** What the columns of a table hold, and how many an upright page takes. */
import type { Block, Inline, Many } from '../shapes.js';

export type Table = Extract<Block, { type: 'table' }>;

/** Columns from which a table takes a page turned on its side. */
const WIDE = 7;

export const isWide = (table: Table): boolean => table.head.length >= WIDE;

/** By column: sums of money and nothing else. Such columns are set to the right. */
export const amountColumns = ({ head, rows }: Table): Many<boolean> =>
  head.map((_, column) => rows.length > 0 && rows.every((row) => isAmount(row[column])));

export const isTitled = ({ head }: Table): boolean => head.some((inlines) => inlines.length > 0);

function isAmount(cell: Many<Inline> | undefined): boolean {
  const [only, ...more] = cell ?? [];
  return only?.type === 'value' && more.length === 0 && typeof only.raw === 'object' && 'cents' in only.raw;
}
