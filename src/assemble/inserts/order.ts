/** What one customer ordered and pays: the order's own facts, its lines, their sums. A consumer reads prices with the tax. */
import { printAmount } from '../../language/print/money.js';
import { printNumber } from '../../language/print/number.js';
import { orderLines, type Amounts, type OrderLine, type OrderLines, type Period } from '../../sale/lines.js';
import type { Block, FactPath, Inline, Many, Money } from '../../shapes.js';
import { text, titled, value } from '../inline.js';
import type { Prepared } from '../prepare.js';
import { identityTable } from '../table.js';
import { word } from '../word.js';
import type { Write } from './index.js';

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

type Cell = Many<Inline>;

function priceTable(prepared: Prepared, lines: OrderLines): Block {
  const head = ['order_what', 'order_quantity', `order_unit_${lines.tax}`].map((id) => word(prepared, id));
  return {
    type: 'table',
    caption: word(prepared, 'order_lines'),
    head: [...head, ...amountHeads(prepared, lines)],
    rows: lines.lines.map((line, index) => {
      const path = `order.lines.${index}`;
      return [
        title(prepared, line),
        [number(`${path}.quantity`, line.quantity)],
        [money(`${path}.unit`, line.unit.cents, lines.currency)],
        ...amountCells(path, line, lines),
      ];
    }),
    rowHeads: true,
  };
}

function totalTable(prepared: Prepared, lines: OrderLines): Block {
  const row = (path: string, head: Cell, amounts: Amounts): Many<Cell> => [head, ...amountCells(path, amounts, lines)];
  const total = (period: Period): Cell => [
    ...word(prepared, 'order_total'),
    ...spaced(word(prepared, `per_${period}`)),
  ];
  return {
    type: 'table',
    caption: word(prepared, 'order_totals'),
    head: [word(prepared, 'order_what'), ...amountHeads(prepared, lines)],
    rows: [
      row('order.first', word(prepared, 'order_first'), lines.first),
      ...lines.recurring.map((sum) => row(`order.recurring.${sum.period}`, total(sum.period), sum)),
    ],
    rowHeads: true,
  };
}

/** Without tax, tax, with tax; for a consumer with tax first, then the tax that it contains; one amount where no tax is due. */
const COLUMNS: Readonly<Record<Money['tax'], Many<readonly [keyof Amounts, string]>>> = {
  excl: [
    ['excl', 'order_excl'],
    ['vat', 'order_vat'],
    ['incl', 'order_incl'],
  ],
  incl: [
    ['incl', 'order_incl'],
    ['vat', 'order_vat_contained'],
  ],
  none: [['incl', 'order_amount']],
};

function amountHeads(prepared: Prepared, lines: OrderLines): Many<Cell> {
  const rate = prepared.workspace.facts['offer.price.vat_pct'];
  const printed = rate ? spaced([value(rate.path, lines.vatPct, rate)]) : [];
  return COLUMNS[lines.tax].map(([key, id]) => [...word(prepared, id), ...(key === 'vat' ? printed : [])]);
}

const amountCells = (path: string, amounts: Amounts, lines: OrderLines): Many<Cell> =>
  COLUMNS[lines.tax].map(([key]) => [money(`${path}.${key}`, amounts[key], lines.currency)]);

function title(prepared: Prepared, { what, option, period }: OrderLine): Cell {
  const { workspace, situation } = prepared;
  const chosen = workspace.offers[situation.offer]?.options.find(({ id }) => id === option);
  const name = chosen ? titled(chosen.title, situation.lang) : word(prepared, `order_${what}`);
  return period === 'once' ? name : [...name, ...text(', '), ...word(prepared, `per_${period}`)];
}

const spaced = (cell: Cell): Cell => (cell.length === 0 ? [] : [...text(' '), ...cell]);

const number = (path: string, count: number): Inline => ({
  type: 'value',
  path: path as FactPath,
  raw: count,
  text: printNumber(count),
});

/** The head of the column says whether the tax is in it. */
function money(path: string, cents: number, currency: Money['currency']): Inline {
  return { type: 'value', path: path as FactPath, raw: { cents, currency }, text: printAmount({ cents, currency }) };
}
