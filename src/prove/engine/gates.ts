/** Formulas become clauses: each has a literal that is true where it is. A sum over several integers is a guess. */
import type { Many } from '../../shapes.js';
import type { Algebra, Formula } from '../formula/formula.js';
import { amountOf } from '../formula/value.js';
import type { Choice, Flag, Term, Whole } from '../formula/variable.js';
import type { Cutting } from './cuts.js';
import type { Solver } from './solver.js';
import { negate, type Literal } from './trail.js';

export type AtMost = Extract<Formula, { op: 'at_most' }>;
/** What is looked at first: `get` has a value for every variable, `wanted` for those alone that are wanted. */
export interface Preferred {
  readonly get: (id: number) => number;
  readonly wanted: (id: number) => number | undefined;
}
export interface Gates {
  readonly flags: ReadonlyMap<number, Literal>;
  readonly choices: ReadonlyMap<number, Many<Literal>>;
  /** The guesses. */
  readonly sums: ReadonlyMap<AtMost, Literal>;
  readonly flagOf: (flag: Flag) => Literal;
  readonly literalOf: (formula: Formula) => Literal;
  /** From now on it holds. */
  readonly demand: (formula: Formula) => void;
}
/** A sum over flags alone is counted out; beyond so many it is left to the sums. */
const COUNTED = 24;

export function gatesOf(
  sat: Solver,
  always: Literal,
  integers: Cutting,
  atMost: Algebra['atMost'],
  preferred: Preferred,
): Gates {
  const flags = new Map<number, Literal>();
  const choices = new Map<number, Many<Literal>>();
  const gates = new Map<number, Literal>();
  const sums = new Map<AtMost, Literal>();

  const flagOf = ({ id }: Flag): Literal => {
    const known = flags.get(id) ?? 2 * sat.newVariable(true, preferred.wanted(id) === 1);
    flags.set(id, known);
    return known;
  };
  const choiceOf = ({ id, values }: Choice): Many<Literal> => {
    const known = choices.get(id);
    if (known) return known;
    const made = values.map((_, index) => 2 * sat.newVariable(true, preferred.wanted(id) === index));
    choices.set(id, made);
    sat.addClause(made);
    made.forEach((one, index) => {
      for (const two of made.slice(index + 1)) sat.addClause([negate(one), negate(two)]);
    });
    return made;
  };

  /** A literal that is true where the formula is. */
  const literalOf = (formula: Formula): Literal => {
    switch (formula.op) {
      case 'true':
        return always;
      case 'false':
        return negate(always);
      case 'flag':
        return flagOf(formula.variable);
      case 'is':
        return choiceOf(formula.variable)[formula.value] ?? negate(always);
      case 'not':
        return negate(literalOf(formula.of));
      case 'at_most': {
        const known = gates.get(formula.id) ?? sum(formula);
        gates.set(formula.id, known);
        return known;
      }
      case 'all':
      case 'any': {
        const known = gates.get(formula.id);
        if (known !== undefined) return known;
        const parts = formula.of.map(literalOf);
        const made = formula.op === 'all' ? gate(parts) : negate(gate(parts.map(negate)));
        gates.set(formula.id, made);
        return made;
      }
    }
  };
  /** True where every part is. */
  const gate = (parts: Many<Literal>): Literal => {
    const made = 2 * sat.newVariable(false);
    for (const part of parts) sat.addClause([negate(made), part]);
    sat.addClause([made, ...parts.map(negate)]);
    return made;
  };
  const sum = (formula: AtMost): Literal => {
    const [first, ...rest] = formula.terms;
    if (!first) return formula.constant <= 0 ? always : negate(always);
    if (rest.length === 0 && first.variable.sort === 'whole') return single(first.variable, first, formula.constant);
    const counts = formula.terms.every(({ variable }) => variable.sort === 'flag');
    if (counts && formula.terms.length <= COUNTED)
      return counted(first.variable as Flag, first.factor, rest, formula.constant);
    for (const { variable } of formula.terms) if (variable.sort === 'flag') flagOf(variable);
    const made = 2 * sat.newVariable(true, amountOf(formula, preferred) <= 0);
    sums.set(formula, made);
    return made;
  };
  const single = (variable: Whole, { factor }: Term, constant: number): Literal =>
    factor > 0
      ? integers.atMost(variable, Math.floor(-constant / factor))
      : negate(integers.atMost(variable, Math.ceil(constant / -factor) - 1));
  /** One flag less, whichever way it comes out. */
  const counted = (flag: Flag, factor: number, terms: Many<Term>, constant: number): Literal => {
    const [set, unset] = [constant + factor, constant].map((each) => literalOf(atMost({ terms, constant: each })));
    const own = flagOf(flag);
    const made = 2 * sat.newVariable(false);
    for (const [when, then] of [
      [own, set ?? always],
      [negate(own), unset ?? always],
    ] as const) {
      sat.addClause([negate(when), negate(made), then]);
      sat.addClause([negate(when), made, negate(then)]);
    }
    return made;
  };

  const demand = (formula: Formula): void => {
    if (formula.op === 'all') for (const each of formula.of) demand(each);
    else if (formula.op === 'any') sat.addClause(formula.of.map(literalOf));
    else sat.addClause([literalOf(formula)]);
  };
  return { flags, choices, sums, flagOf, literalOf, demand };
}
