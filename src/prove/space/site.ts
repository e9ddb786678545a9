/** A fact as formulas: whether it is there, and what it comes to. */
import type { Many } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import type { Linear } from '../formula/variable.js';

/** What the fact comes to where `when` holds. Cases exclude each other, and one holds wherever the fact is present. */
export interface Case {
  readonly when: Formula;
  readonly amount: Linear;
}

/** Every formula but `present` and `parent` speaks of a fact that is present: it is false where the fact is absent. */
export interface Site {
  readonly present: Formula;
  /** Whether the object that would hold it is there. */
  readonly parent: Formula;
  /** Of a boolean: it is true. */
  readonly holds?: Formula;
  /** Of an enum or a string: it has this value. */
  readonly is?: (value: string) => Formula;
  /** Every value that an enum can have; absent for a string, which can have any. */
  readonly values?: Many<string>;
  /** Of a number on the scale of its decimals, or of a date in days. */
  readonly cases?: Many<Case>;
  /** Of a set. */
  readonly member?: (value: string) => Formula;
  readonly size?: Many<Case>;
  /** Of a list of objects: whether the item is there. An item stands for any other where the list has no small bound. */
  readonly items?: Many<Formula>;
}

/** Days since 1 January 1970 of YYYY-MM-DD, by the calendar alone. */
export function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

export function dateOf(days: number): string {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const index = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * index + 2) / 5) + 1;
  const month = index < 10 ? index + 3 : index - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
