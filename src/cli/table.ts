/** Rows in aligned columns, two spaces apart; the last column is not padded. */
import { harmless } from '../workspace/characters.js';
import type { Many } from '../shapes.js';

export function table(head: Many<string>, rows: Many<Many<string>>): string {
  const lines = [head, ...rows].map((row) => row.map((cell) => harmless(cell.normalize('NFC'))));
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column]?.length ?? 0)));
  return lines
    .map(
      (row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd() + '\n',
    )
    .join('');
}
