import type { Inline, Many } from '../../shapes.js';
import type { Table } from '../columns.js';
import { plainText } from '../words.js';

/** Characters beyond which a cell runs over several lines anyway. */
const LINE = 36;
/** Characters that the space between columns takes. */
const GAP = 4;
/** Shares of the first column, of those between, where tables that follow each other keep their columns. */
const FACTS = 0.52;
const WHO_ANSWERS = { first: 0.41, between: 0.15 };

/** Widths that add up to `total`. */
export function columnWidths(table: Table, total: number): Many<number> {
  const columns = Math.max(table.head.length, ...table.rows.map((row) => row.length));
  const shares = sharesOf(table, columns);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / whole) * total));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === columns - 1 ? width + rest : width));
}

function sharesOf(table: Table, columns: number): Many<number> {
  if (columns === 2) return [FACTS, 1 - FACTS];
  const cites = table.rows.some((row) => row.some(hasReference));
  if (cites) {
    const { first, between } = WHO_ANSWERS;
    return Array.from({ length: columns }, (_, column) => {
      if (column === 0) return first;
      return column < columns - 1 ? between : Math.max(between, 1 - first - between * (columns - 2));
    });
  }
  return Array.from({ length: columns }, (_, column) =>
    wantedBy([table.head, ...table.rows].map((row) => row[column])),
  );
}

/** As its longest cell wants, within bounds: a word of some length is never cut. */
function wantedBy(cells: Many<Many<Inline> | undefined>): number {
  const texts = cells.map((cell) => plainText(cell ?? []));
  const longest = Math.max(0, ...texts.map((text) => text.length));
  const word = Math.max(0, ...texts.flatMap((text) => text.split(/ +/)).map((each) => each.length));
  return GAP + Math.max(word, Math.min(longest, LINE));
}

const hasReference = (cell: Many<Inline>): boolean => cell.some(({ type }) => type === 'reference');
