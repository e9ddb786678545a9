/**
 * The own engine: formulas become clauses, integers are cut where a comparison asks, and sums over several integers are looked at once
 * every literal is set. It starts from what an existing offer is like, so that what has nothing to do with a question stays sound.
 */
import type { Many } from '../../shapes.js';
import type { Algebra, Formula } from '../formula/formula.js';
import { amountOf } from '../formula/value.js';
import type { Assignment, Choice, Flag, Term, Whole } from '../formula/variable.js';
import { cutting } from './cuts.js';
import type { Engine, Verdict } from './engine.js';
import { solveRows, type Box, type Row } from './linear.js';
import { negate, solver, type Literal } from './solver.js';

export interface OwnEngine extends Engine {
  /** Whether all of these can be true at once. */
  readonly possible: (formulas: Many<Formula>) => Verdict;
  /** Looks near this assignment from now on. */
  readonly prefer: (assignment: Assignment) => void;
}

type AtMost = Extract<Formula, { op: 'at_most' }>;
/** A sum over flags alone is counted out; beyond so many it is left to the sums. */
const COUNTED = 24;

export function ownEngine({ variables, atMost }: Algebra, space: Formula, fuel?: number): OwnEngine {
  const sat = solver(fuel);
  let wanted: Assignment = new Map();
  const always = 2 * sat.newVariable(false);
  sat.addClause([always]);
  const flags = new Map<number, Literal>();
  const choices = new Map<number, Many<Literal>>();
  const gates = new Map<number, Literal>();
  const sums = new Map<AtMost, Literal>();
  /** Where nothing is wanted, the least value: so that the sums that are guessed agree with each other. */
  const preferred = {
    get: (id: number): number => {
      const variable = variables[id];
      return wanted.get(id) ?? (variable?.sort === 'whole' ? variable.low : 0);
    },
  };
  const integers = cutting(sat, preferred.get, always);

  const flagOf = ({ id }: Flag): Literal => {
    const known = flags.get(id) ?? 2 * sat.newVariable(true, wanted.get(id) === 1);
    flags.set(id, known);
    return known;
  };
  const choiceOf = ({ id, values }: Choice): Many<Literal> => {
    const known = choices.get(id);
    if (known) return known;
    const made = values.map((_, index) => 2 * sat.newVariable(true, wanted.get(id) === index));
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
  let demanded = false;

  /**
   * Comparisons that the question or the space reads. What the others come to has no say: asking them to agree with each other would
   * only cost time.
   */
  let counting: ReadonlySet<number> = new Set();
  const ofSpace = new Set<number>();
  const counts = (literal: Literal): boolean => counting.has(literal >> 1);
  const comparisonsIn = (formulas: Many<Formula>, found: Set<number>): Set<number> => {
    const seen = new Set<number>();
    const visit = (formula: Formula): void => {
      if (seen.has(formula.id)) return;
      seen.add(formula.id);
      if (formula.op === 'not') visit(formula.of);
      else if (formula.op === 'all' || formula.op === 'any') formula.of.forEach(visit);
      else if (formula.op === 'at_most') found.add(literalOf(formula) >> 1);
    };
    formulas.forEach(visit);
    return found;
  };

  let integersFound: ReadonlyMap<number, number> = new Map();
  const boxOf = (variable: Flag | Whole): Box & { readonly because: Many<Literal> } => {
    if (variable.sort === 'whole') return integers.box(variable, counts);
    const literal = flagOf(variable);
    const truth = sat.isTrue(literal);
    return { low: truth ? 1 : 0, high: truth ? 1 : 0, because: [truth ? literal : negate(literal)] };
  };
  /** The clause that forbids this: as few sums and bounds as still contradict each other. */
  const culprits = (group: Many<Sum>, touched: ReadonlyMap<number, Flag | Whole>): Literal[] => {
    const boxes = new Map([...touched].map(([id, variable]) => [id, boxOf(variable)]));
    const contradicts = (sums: Many<Sum>, free: ReadonlySet<number>): boolean => {
      const given = new Map(
        [...touched].map(([id, variable]) => [
          id,
          free.has(id) ? domainOf(variable) : (boxes.get(id) ?? domainOf(variable)),
        ]),
      );
      return solveRows(rowsOf(sums), given, () => undefined, 60) === 'none';
    };
    let kept = group;
    for (const each of group) {
      const fewer = kept.filter((other) => other !== each);
      if (contradicts(fewer, new Set())) kept = fewer;
    }
    const free = new Set<number>();
    for (const id of touched.keys()) if (contradicts(kept, new Set([...free, id]))) free.add(id);
    const bounds = [...boxes].flatMap(([id, { because }]) => (free.has(id) ? [] : because));
    return [
      ...kept.map(([, literal]) => (sat.isTrue(literal) ? negate(literal) : literal)),
      ...new Set(bounds.map(negate)),
    ];
  };
  const rowsOf = (group: Many<Sum>): Many<Row> =>
    group.map(([formula, literal]) => rowOf(formula, sat.isTrue(literal)));
  /** Sums that share an integer are solved together. */
  const theory = (): Literal[] | 'unknown' | undefined => {
    const found = new Map<number, number>();
    for (const group of connected([...sums].filter(([, literal]) => counts(literal)))) {
      const touched = new Map(group.flatMap(([{ terms }]) => terms.map(({ variable }) => [variable.id, variable])));
      const boxes = new Map([...touched].map(([id, variable]) => [id, boxOf(variable)]));
      const solution = solveRows(rowsOf(group), boxes, (id) => wanted.get(id));
      if (solution === 'unknown') return 'unknown';
      if (solution === 'none') return culprits(group, touched);
      // Never -0, which would print.
      for (const [id, each] of solution) found.set(id, each + 0);
    }
    integersFound = found;
    return undefined;
  };
  const read = (): Assignment => {
    const assignment = new Map<number, number>();
    for (const variable of variables) {
      const preferred = wanted.get(variable.id);
      if (variable.sort === 'whole') {
        const { low, high } = integers.box(variable, counts);
        const near = Math.min(high, Math.max(low, preferred ?? low)) + 0;
        assignment.set(variable.id, integersFound.get(variable.id) ?? near);
      } else if (variable.sort === 'flag') {
        const literal = flags.get(variable.id);
        assignment.set(variable.id, literal === undefined ? (preferred ?? 0) : sat.isTrue(literal) ? 1 : 0);
      } else {
        const index = choices.get(variable.id)?.findIndex((each) => sat.isTrue(each));
        assignment.set(variable.id, index ?? preferred ?? 0);
      }
    }
    return assignment;
  };

  const possible = (formulas: Many<Formula>): Verdict => {
    if (!demanded) {
      demand(space);
      comparisonsIn([space], ofSpace);
    }
    demanded = true;
    const assumptions = formulas.map(literalOf);
    counting = comparisonsIn(formulas, new Set(ofSpace));
    const { answer, found } = sat.solve(assumptions, theory, read);
    return answer === 'possible' && found ? { answer, assignment: found } : { answer: answer as 'never' | 'unknown' };
  };
  const prefer = (assignment: Assignment): void => {
    wanted = assignment;
    for (const [id, literal] of flags) sat.prefer(literal >> 1, wanted.get(id) === 1);
    for (const [id, literals] of choices)
      literals.forEach((literal, index) => sat.prefer(literal >> 1, wanted.get(id) === index));
    for (const [id, cuts] of integers.all())
      for (const { at, literal } of cuts) sat.prefer(literal >> 1, preferred.get(id) <= at);
    for (const [sum, literal] of sums) sat.prefer(literal >> 1, amountOf(sum, preferred) <= 0);
  };
  return {
    name: 'own',
    possible,
    prefer,
    decide: (queries) => Promise.resolve(queries.map((query) => possible([query]))),
  };
}

const domainOf = (variable: Flag | Whole): Box =>
  variable.sort === 'whole' ? { low: variable.low, high: variable.high } : { low: 0, high: 1 };

/** The sum at most 0, or at least 1. */
function rowOf({ terms, constant }: AtMost, holds: boolean): Row {
  const sign = holds ? 1 : -1;
  return {
    terms: terms.map(({ variable, factor }) => ({ of: variable.id, factor: sign * factor })),
    constant: holds ? constant : 1 - constant,
  };
}

type Sum = readonly [AtMost, Literal];
function connected(sums: Many<Sum>): Many<Many<Sum>> {
  const groups: { readonly touched: Set<number>; readonly members: Sum[] }[] = [];
  for (const each of sums) {
    const touched = new Set(each[0].terms.map(({ variable }) => variable.id));
    const joined = groups.filter((group) => [...touched].some((id) => group.touched.has(id)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push({
      touched: new Set([...touched, ...joined.flatMap((group) => [...group.touched])]),
      members: [...joined.flatMap(({ members }) => members), each],
    });
  }
  return groups.map(({ members }) => members);
}
