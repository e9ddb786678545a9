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
