/** What one customer ordered and pays: the order's own facts, its lines, their sums. A consumer reads prices with the tax. */
import { printNumber } from '../../language/print/number.js';
import { orderLines, type OrderLines } from '../../sale/lines.js';
import type { Block, FactPath, Inline } from '../../shapes.js';
import type { Prepared } from '../prepare.js';
import { identityTable } from '../table.js';
import { word } from '../word.js';
import { amountCells, amountHeads, lineTitle, money } from './amounts.js';
import type { Write } from './index.js';
import { totalRows } from './totals.js';

/** What identifies an order, where the plan of the document lists no rows. */
const IDENTITY = ['order.id', 'order.date', 'order.start', 'order.place', 'order.needs'];

export const order: Write = ({ prepared }, part) => {
  const { workspace, situation, facts } = prepared;
  const offer = workspace.offers[situation.offer];
  const lines = offer && situation.sale && orderLines(offer, situation.audience, situation.options, facts);
  if (!lines) return [];
  return [
    ...identityTable(prepared, 'order', part.rows ?? IDENTITY, 'order'),
    priceTable(prepared, lines),
    totalTable(prepared, lines),
  ];
};

function priceTable(prepared: Prepared, lines: OrderLines): Block {
  const head = ['order_what', 'order_quantity', `order_unit_${lines.tax}`].map((id) => word(prepared, id));
  return {
    type: 'table',
    caption: word(prepared, 'order_lines'),
    head: [...head, ...amountHeads(prepared, lines)],
    rows: lines.lines.map((line, index) => {
      const path = `order.lines.${index}`;
      return [
        lineTitle(prepared, line),
        [number(`${path}.quantity`, line.quantity)],
        [money(`${path}.unit`, line.unit.cents, lines.currency)],
        ...amountCells(path, line, lines),
      ];
    }),
    rowHeads: true,
  };
}

const totalTable = (prepared: Prepared, lines: OrderLines): Block => ({
  type: 'table',
  caption: word(prepared, 'order_totals'),
  head: [word(prepared, 'order_what'), ...amountHeads(prepared, lines)],
  rows: totalRows(prepared, lines),
  rowHeads: true,
});

const number = (path: string, count: number): Inline => ({
  type: 'value',
  path: path as FactPath,
  raw: count,
  text: printNumber(count),
});
