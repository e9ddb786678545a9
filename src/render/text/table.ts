import type { Block, Inline, Many } from '../../shapes.js';
import { plainText } from '../words.js';
import { WIDTH, widthOf, wrap } from './wrap.js';

/**
 * Columns side by side where every row fits on a line. Otherwise a cell to a line, the first of each row outdented: a row
 * that wrapped would be read across its columns.
 */
export function tableText(table: Extract<Block, { type: 'table' }>, indent: string): string[] {
  const caption = wrap(plainText(table.caption), indent);
  const rows = [table.head, ...table.rows]
    .map((row) => row.map(cellText))
    .filter((row) => row.some((cell) => cell !== ''));
  const titled = table.head.some((cell) => cellText(cell) !== '');
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const total = widths.reduce((sum, width) => sum + width + GAP.length, indent.length - GAP.length);
  const lines =
    total <= WIDTH
      ? sideBySide(rows, widths, titled).map((line) => (indent + line).replace(/ +$/, ''))
      : rows.flatMap((row) => row.flatMap((cell, column) => wrap(cell, column === 0 ? indent : `${indent}    `)));
  return [...caption, ...(caption.length > 0 ? [''] : []), ...lines];
}

const GAP = '  ';

function sideBySide(rows: Many<Many<string>>, widths: Many<number>, titled: boolean): string[] {
  const lines = rows.map((row) =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join(GAP),
  );
  return titled ? lines.toSpliced(1, 0, widths.map((width) => '-'.repeat(width)).join(GAP)) : lines;
}

/** Single spaces only, so that no cell can look like two. */
const cellText = (cell: Many<Inline>): string => plainText(cell).replace(/ +/g, ' ').trim();
