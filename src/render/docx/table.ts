/** Tables: their header row is repeated on each page, no row is cut by a page's end. */
import type { Inline, Many } from '../../shapes.js';
import { amountColumns, isTitled, type Table } from '../columns.js';
import { plainText } from '../words.js';
import { inlinesXml } from './inlines.js';
import { paragraphXml } from './paragraph.js';
import { columnWidths } from './column-widths.js';
import type { Writing } from './writing.js';
import { escapeXml } from './xml.js';

/** Rows up to which a table stands on one page. */
const SHORT = 8;

export function tableXml(table: Table, writing: Writing): string {
  const titled = isTitled(table);
  const amounts = amountColumns(table);
  const widths = columnWidths(table, writing.width);
  const whole = table.rows.length <= SHORT;
  const cell = (inlines: Many<Inline>, column: number, keepNext: boolean): string => {
    const inner = inlinesXml(inlines, writing);
    const end = amounts[column] ? { align: 'right' as const } : {};
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${paragraphXml(inner, { style: 'TexteTableau', keepNext, ...end })}</w:tc>`;
  };
  const row = (cells: Many<Many<Inline>>, keepNext: boolean, head: boolean): string => {
    const all = widths.map((_, column) => cell(cells[column] ?? [], column, keepNext));
    return `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${all.join('')}</w:tr>`;
  };
  const last = table.rows.length - 1;
  const caption = inlinesXml(table.caption, writing);
  const above = caption === '' ? '' : paragraphXml(caption, { style: 'Caption' });
  if (widths.length === 0 || (last < 0 && !titled)) return above;
  return [
    above,
    frame(table, titled, writing),
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    titled ? row(table.head, true, true) : '',
    ...table.rows.map((cells, index) => row(cells, index !== last && (whole || index === 0), false)),
    '</w:tbl>',
  ].join('');
}

function frame(table: Table, titled: boolean, { number, width, lang, words }: Writing): string {
  const label = plainText(table.caption) || (words.table ?? '');
  const look = `w:firstRow="${Number(titled)}" w:lastRow="0" w:firstColumn="${Number(table.rowHeads)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"`;
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="TableauContrat"/>',
    lang === 'ar' ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="${number}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblLook w:val="${lookOf(titled, table.rowHeads)}" ${look}/>`,
    label === '' ? '' : `<w:tblCaption w:val="${escapeXml(label)}"/>`,
    '</w:tblPr>',
  ].join('');
}

/** The same as the attributes beside it, for versions of Word that read one number: no bands, first row, first column. */
const lookOf = (titled: boolean, rowHeads: boolean): string =>
  (0x0600 + (titled ? 0x20 : 0) + (rowHeads ? 0x80 : 0)).toString(16).toUpperCase().padStart(4, '0');
