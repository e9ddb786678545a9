/** What is ordered and its sums, as cells: a consumer reads prices with the tax. */
import { printAmount } from '../../language/print/money.js';
import type { Amounts, OrderLine, OrderLines, Period } from '../../sale/lines.js';
import type { FactPath, Inline, Many, Money } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { text, titled, value } from '../inline.js';
import type { Prepared } from '../prepare.js';
import { word } from '../word.js';

export type Cell = Many<Inline>;

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

export function amountHeads(prepared: Prepared, lines: OrderLines): Many<Cell> {
  const rate = prepared.workspace.facts['offer.price.vat_pct'];
  const printed = rate ? spaced([value(rate.path, lines.vatPct, rate)]) : [];
  return COLUMNS[lines.tax].map(([key, id]) => [...word(prepared, id), ...(key === 'vat' ? printed : [])]);
}

export const amountCells = (path: string, amounts: Amounts, lines: OrderLines): Many<Cell> =>
  COLUMNS[lines.tax].map(([key]) => [money(`${path}.${key}`, amounts[key], lines.currency)]);

export const amountRow = (path: string, head: Cell, amounts: Amounts, lines: OrderLines): Many<Cell> => [
  head,
  ...amountCells(path, amounts, lines),
];

/** What a line bills, and how often; of a discount, how much it is. */
export function lineTitle(prepared: Prepared, { what, option, period }: OrderLine): Cell {
  const { workspace, situation, facts } = prepared;
  const chosen = workspace.offers[situation.offer]?.options.find(({ id }) => id === option);
  const [rate, pct] = [workspace.facts['order.discount_pct'], factAt(facts, 'order.discount_pct')];
  const words = chosen ? titled(chosen.title, situation.lang) : word(prepared, `order_${what}`);
  const name =
    what === 'discount' && rate && pct !== undefined
      ? [...words, ...text(' ('), value(rate.path, pct, rate), ...text(')')]
      : words;
  return period === 'once' ? name : [...name, ...text(', '), ...word(prepared, `per_${period}`)];
}

/** «Total par mois». */
export const totalOf = (prepared: Prepared, period: Period): Cell => [
  ...word(prepared, 'order_total'),
  ...spaced(word(prepared, `per_${period}`)),
];

const spaced = (cell: Cell): Cell => (cell.length === 0 ? [] : [...text(' '), ...cell]);

/** The head of the column says whether the tax is in it. */
export function money(path: string, cents: number, currency: Money['currency']): Inline {
  return { type: 'value', path: path as FactPath, raw: { cents, currency }, text: printAmount({ cents, currency }) };
}
