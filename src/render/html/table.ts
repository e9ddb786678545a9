/** Tables: the cells are written here, the frame around them by the layout. */
import type { Inline, Many } from '../../shapes.js';
import { amountColumns, isTitled, isWide, type Table } from '../columns.js';
import { plainText } from '../words.js';
import { html, inlineHtml, type Writing } from './inlines.js';
import type { TableView } from './views.js';

/** Columns from which a table scrolls on a telephone. */
const SCROLLS = 4;

export function tableView(table: Table, writing: Writing): TableView {
  const amounts = amountColumns(table);
  const cell = (inlines: Many<Inline>, column: number): string => {
    const inner = inlineHtml(inlines, writing);
    if (column === 0 && table.rowHeads && inner !== '') return `<th scope="row">${inner}</th>`;
    return `<td${amounts[column] ? ' class="amount"' : ''}>${inner}</td>`;
  };
  const rows = table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  const head = table.head.map((inlines, column) => headCell(inlineHtml(inlines, writing), amounts[column] === true));
  return {
    caption: table.caption.length > 0 ? html(inlineHtml(table.caption, writing)) : null,
    label: plainText(table.caption) || (writing.words.table ?? ''),
    scrolls: table.head.length >= SCROLLS,
    wide: isWide(table),
    head: isTitled(table) ? html(head.join('')) : null,
    rows: html(rows),
  };
}

/** A header without words heads nothing. */
function headCell(inner: string, amount: boolean): string {
  if (inner === '') return '<td></td>';
  return `<th scope="col"${amount ? ' class="amount"' : ''}>${inner}</th>`;
}
