/** The lines of an order, and their sums: whole cents, rounded once per printed line, half up. */
import type { Audience, Facts, Many, Money, Offer, Option, OptionId } from '../shapes.js';

export type Period = 'month' | 'year' | 'once';
/** In cents. `excl` and `vat` add up to `incl`. */
export interface Amounts {
  readonly excl: number;
  readonly vat: number;
  readonly incl: number;
}
export interface OrderLine extends Amounts {
  readonly what: 'plan' | 'discount' | 'option' | 'setup' | 'setup_waived';
  readonly option?: OptionId;
  readonly quantity: number;
  /** Of one piece, as the offer states it; of the discount, what it takes off the line of the plan. */
  readonly unit: Money;
  readonly period: Period;
}
export interface OrderLines {
  readonly lines: Many<OrderLine>;
  /** Sums of the printed lines that come back, a sum for each period. */
  readonly recurring: Many<Amounts & { readonly period: Period }>;
  /** Sum of every printed line: what the first period costs. */
  readonly first: Amounts;
  readonly currency: Money['currency'];
  /** What the prices are stated in: a consumer reads them with the tax. */
  readonly tax: Money['tax'];
  readonly vatPct: number;
}

/** Decimals of `offer.price.vat_pct` and `order.discount_pct` are few: a percent is read in thousandths. */
const PERCENT = 1_000;

/** `offer` and `order` are the facts of the situation. */
export function orderLines(offer: Offer, audience: Audience['id'], chosen: Many<OptionId>, facts: Facts): OrderLines {
  const price = (facts['offer'] as Facts)['price'] as unknown as Price;
  const order = facts['order'] as unknown as Order;
  const { quantity } = order;
  const priced = (
    what: OrderLine['what'],
    unit: Money,
    period: Period,
    more: Pick<OrderLine, 'option'> = {},
  ): OrderLine => ({
    what,
    ...more,
    quantity,
    unit,
    period,
    ...amounts(unit.cents * quantity, unit.tax, price.vat_pct),
  });
  const plan = priced('plan', price.recurring, price.period);
  const lines = [
    plan,
    ...discount(plan, order.discount_pct ?? 0, price.vat_pct),
    ...options(offer, chosen).map((option) =>
      priced('option', option.forAudience[audience]?.price ?? option.price, option.period, { option: option.id }),
    ),
    ...setup(priced, price.setup, order.waive_setup ?? false),
  ];
  const periods = (['month', 'year'] as const).filter((period) => lines.some((line) => line.period === period));
  return {
    lines,
    recurring: periods.map((period) => ({ period, ...sum(lines.filter((line) => line.period === period)) })),
    first: sum(lines),
    currency: price.recurring.currency,
    tax: price.recurring.tax,
    vatPct: price.vat_pct,
  };
}

interface Price {
  readonly recurring: Money;
  readonly period: 'month' | 'year';
  readonly setup: Money;
  readonly vat_pct: number;
}
interface Order {
  readonly quantity: number;
  readonly discount_pct?: number;
  readonly waive_setup?: boolean;
}

const options = (offer: Offer, chosen: Many<OptionId>): Many<Option> =>
  offer.options.filter(({ id }) => chosen.includes(id)).sort((a, b) => (a.id < b.id ? -1 : 1));

function discount(plan: OrderLine, percent: number, vatPct: number): Many<OrderLine> {
  if (percent === 0) return [];
  const stated = plan.unit.tax === 'excl' ? plan.excl : plan.incl;
  const off = share(stated, percent, 100 * PERCENT);
  const { excl, vat, incl } = amounts(off, plan.unit.tax, vatPct);
  const unit = { ...plan.unit, cents: 0 - off };
  return [{ ...plan, what: 'discount', quantity: 1, unit, excl: 0 - excl, vat: 0 - vat, incl: 0 - incl }];
}

function setup(
  priced: (what: OrderLine['what'], unit: Money, period: Period) => OrderLine,
  price: Money,
  waived: boolean,
): Many<OrderLine> {
  if (price.cents === 0) return [];
  return [waived ? priced('setup_waived', { ...price, cents: 0 }, 'once') : priced('setup', price, 'once')];
}

/** The tax on a stated amount that is not negative, or the tax that it contains. */
export function amounts(cents: number, tax: Money['tax'], vatPct: number): Amounts {
  if (tax === 'excl') {
    const vat = share(cents, vatPct, 100 * PERCENT);
    return { excl: cents, vat, incl: cents + vat };
  }
  const vat = share(cents, vatPct, (100 + vatPct) * PERCENT);
  return { excl: cents - vat, vat, incl: cents };
}

/** `cents × percent ÷ whole`, half up, exact: the product may be greater than what a double counts in ones. */
function share(cents: number, percent: number, whole: number): number {
  const [part, all] = [BigInt(cents) * BigInt(Math.round(percent * PERCENT)), BigInt(Math.round(whole))];
  return Number((2n * part + all) / (2n * all));
}

export function sum(lines: Many<Amounts>): Amounts {
  const total = (key: keyof Amounts): number => lines.reduce((all, line) => all + line[key], 0);
  return { excl: total('excl'), vat: total('vat'), incl: total('incl') };
}
