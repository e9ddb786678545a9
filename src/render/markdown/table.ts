import type { Block, Inline, Many } from '../../shapes.js';
import { lineMarkdown } from './inlines.js';

/** A pipe table; its header row is empty where the table has none, since Markdown demands one. */
export function tableMarkdown(table: Extract<Block, { type: 'table' }>): string {
  const columns = Math.max(table.head.length, ...table.rows.map((row) => row.length));
  const row = (cells: Many<Many<Inline>>): string => {
    const written = Array.from({ length: columns }, (_, column) => lineMarkdown(cells[column] ?? [], '<br>'));
    return `| ${written.join(' | ')} |`;
  };
  const rule = `|${' --- |'.repeat(columns)}`;
  const caption = lineMarkdown(table.caption);
  return [...(caption === '' ? [] : [caption, '']), row(table.head), rule, ...table.rows.map(row)].join('\n');
}
