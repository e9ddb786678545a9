/** What is bought and its total price, before anybody orders: a sum for each period, and what the first one costs. */
import { orderLines, type Amounts, type OrderLines } from '../../sale/lines.js';
import type { Many } from '../../shapes.js';
import type { Prepared } from '../prepare.js';
import { word } from '../word.js';
import { amountCells, amountHeads, lineTitle, totalOf, type Cell } from './amounts.js';
import type { Write } from './index.js';

export const total: Write = ({ prepared }) => {
  const { workspace, situation, facts } = prepared;
  const offer = workspace.offers[situation.offer];
  const lines = offer && orderLines(offer, situation.audience, situation.options, facts);
  if (!lines) return [];
  return [
    {
      type: 'table',
      caption: word(prepared, 'total_price'),
      head: [word(prepared, 'order_what'), ...amountHeads(prepared, lines)],
      rows: [
        ...lines.lines.map((line, index) => row(`order.lines.${index}`, lineTitle(prepared, line), line, lines)),
        ...totals(prepared, lines),
      ],
      rowHeads: true,
    },
  ];
};

/** Prices of a month and of a year are not added up. */
function totals(prepared: Prepared, lines: OrderLines): Many<Many<Cell>> {
  const { totals: sums, first } = lines;
  const each = sums.map((sum) => row(`order.totals.${sum.period}`, totalOf(prepared, sum.period), sum, lines));
  const [, once] = sums;
  return sums.length === 2 && once?.period === 'once'
    ? [...each, row('order.first', word(prepared, 'order_first'), first, lines)]
    : each;
}

const row = (path: string, head: Cell, amounts: Amounts, lines: OrderLines): Many<Cell> => [
  head,
  ...amountCells(path, amounts, lines),
];
