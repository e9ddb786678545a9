/** The sums of an order: one for each period, and what the first costs where something is paid once besides. */
import type { OrderLines } from '../../sale/lines.js';
import type { Many } from '../../shapes.js';
import type { Prepared } from '../prepare.js';
import { word } from '../word.js';
import { amountRow, totalOf, type Cell } from './amounts.js';

/** Prices of a month and of a year are not added up. */
export function totalRows(prepared: Prepared, lines: OrderLines): Many<Many<Cell>> {
  const { totals, first } = lines;
  const rows = totals.map((sum) => amountRow(`order.totals.${sum.period}`, totalOf(prepared, sum.period), sum, lines));
  return first && totals.some(({ period }) => period === 'once')
    ? [...rows, amountRow('order.first', word(prepared, `order_first_${first.period}`), first, lines)]
    : rows;
}
