/** Tables: the cells are written here, the frame around them by the layout. */
import type { Block, Inline, Many } from '../../shapes.js';
import { plainText } from '../words.js';
import { html, inlineHtml, type Writing } from './inlines.js';
import type { TableView } from './views.js';

type Table = Extract<Block, { type: 'table' }>;

/** Columns from which a table scrolls on a telephone, and from which it takes a page turned on its side. */
const SCROLLS = 4;
const WIDE = 7;

export function tableView(table: Table, writing: Writing): TableView {
  const amounts = table.head.map(
    (_, column) => table.rows.length > 0 && table.rows.every((row) => isAmount(row[column])),
  );
  const cell = (inlines: Many<Inline>, column: number): string => {
    const inner = inlineHtml(inlines, writing);
    if (column === 0 && table.rowHeads && inner !== '') return `<th scope="row">${inner}</th>`;
    return `<td${amounts[column] ? ' class="amount"' : ''}>${inner}</td>`;
  };
  const rows = table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  const titled = table.head.some((inlines) => inlines.length > 0);
  const head = table.head.map((inlines, column) => headCell(inlineHtml(inlines, writing), amounts[column] === true));
  const columns = table.head.length;
  return {
    caption: table.caption.length > 0 ? html(inlineHtml(table.caption, writing)) : null,
    label: plainText(table.caption) || (writing.words.table ?? ''),
    scrolls: columns >= SCROLLS,
    wide: columns >= WIDE,
    head: titled ? html(head.join('')) : null,
    rows: html(rows),
  };
}

/** A header without words heads nothing. */
function headCell(inner: string, amount: boolean): string {
  if (inner === '') return '<td></td>';
  return `<th scope="col"${amount ? ' class="amount"' : ''}>${inner}</th>`;
}

/** A sum of money and nothing else: such columns are set to the right. */
function isAmount(cell: Many<Inline> | undefined): boolean {
  const [only, ...more] = cell ?? [];
  return only?.type === 'value' && more.length === 0 && typeof only.raw === 'object' && 'cents' in only.raw;
}
