/** Whether a rule counts for a contract of a given day. */
import { factAt } from './facts.js';
import type { Facts, IsoDate, Rule } from '../shapes.js';

/** A contract without a term is looked at for a year. */
export const OPEN_TERM = 12;

/**
 * A rule on the conclusion counts on the day of the contract. One on its performance, or on what happens while it runs, counts for
 * every contract that is still running on one of the rule's days.
 */
export function inForce({ from, until, counts }: Rule, date: IsoDate, facts: Facts): boolean {
  const term = factAt(facts, 'offer.term.months');
  const last = counts === 'conclusion' ? date : monthsLater(date, typeof term === 'number' ? term : OPEN_TERM);
  return (from === undefined || from <= last) && (until === undefined || date <= until);
}

/** Of a day that its month has not: the last one of that month. */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 31;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(y).padStart(4, '0')}-${two(m)}-${two(Math.min(day, longest))}` as IsoDate;
}
