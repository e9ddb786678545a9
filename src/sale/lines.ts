/** The lines of an order, and their sums: whole cents, rounded once per printed line, half up. */
import { percentOf, vatIn } from '../language/print/money.js';
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
  /** Sums of the printed lines, a sum for each period that has one. */
  readonly totals: Many<Amounts & { readonly period: Period }>;
  /** Sum of every printed line: what the first month or year costs. Absent where a month and a year are both billed. */
  readonly first?: Amounts & { readonly period: Period };
  readonly currency: Money['currency'];
  /** What the prices are stated in: a consumer reads them with the tax, where one is due. */
  readonly tax: Money['tax'];
  readonly vatPct: number;
}

/** `facts` are those of the situation; without an order, one piece is ordered. Undefined where the offer lacks a price, which its own findings say. */
export function orderLines(
  offer: Offer,
  audience: Audience['id'],
  chosen: Many<OptionId>,
  facts: Facts,
): OrderLines | undefined {
  const price = (facts.offer as Facts).price as unknown as Price | undefined;
  const order = (facts.order ?? { quantity: 1 }) as unknown as Order;
  if (!price?.recurring || !price.setup || price.vat_pct === undefined) return undefined;
  const { recurring, setup: atStart, vat_pct: vatPct } = price;
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
    ...amounts({ ...unit, cents: unit.cents * quantity }, vatPct),
  });
  const plan = priced('plan', recurring, price.period);
  const lines = [
    plan,
    ...discount(plan, order.discount_pct ?? 0, vatPct),
    ...options(offer, chosen).map((option) =>
      priced('option', option.forAudience[audience]?.price ?? option.price, option.period, { option: option.id }),
    ),
    ...setup(priced, atStart, order.waive_setup ?? false),
  ];
  const periods = (['month', 'year', 'once'] as const).filter((period) => lines.some((line) => line.period === period));
  const mixed = lines.some(({ period }) => period !== 'once' && period !== plan.period);
  return {
    lines,
    totals: periods.map((period) => ({ period, ...sum(lines.filter((line) => line.period === period)) })),
    ...(mixed ? {} : { first: { period: plan.period, ...sum(lines) } }),
    currency: recurring.currency,
    tax: recurring.tax,
    vatPct,
  };
}

/** As the schema demands it; a workspace with findings may lack any of it. */
interface Price {
  readonly recurring?: Money;
  readonly period: 'month' | 'year';
  readonly setup?: Money;
  readonly vat_pct?: number;
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
  const unit = { ...plan.unit, cents: 0 - percentOf(plan.unit.cents * plan.quantity, percent) };
  return [{ ...plan, what: 'discount', quantity: 1, unit, ...amounts(unit, vatPct) }];
}

function setup(
  priced: (what: OrderLine['what'], unit: Money, period: Period) => OrderLine,
  price: Money,
  waived: boolean,
): Many<OrderLine> {
  if (price.cents === 0) return [];
  return [waived ? priced('setup_waived', { ...price, cents: 0 }, 'once') : priced('setup', price, 'once')];
}

/** An amount with and without the tax that is on it or in it: the same where none is due. */
export function amounts(stated: Money, vatPct: number): Amounts {
  const vat = vatIn(stated, vatPct);
  const { cents, tax } = stated;
  return tax === 'excl' ? { excl: cents, vat, incl: cents + vat } : { excl: cents - vat, vat, incl: cents };
}

export function sum(lines: Many<Amounts>): Amounts {
  const total = (key: keyof Amounts): number => lines.reduce((all, line) => all + line[key], 0);
  return { excl: total('excl'), vat: total('vat'), incl: total('incl') };
}
