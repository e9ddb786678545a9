/**
 * The own engine: formulas become clauses, integers are cut where a comparison asks, and sums over several integers are looked at once
 * every literal is set. It starts from what an existing offer is like, so that what has nothing to do with a question stays sound.
 */
import type { Many } from '../../shapes.js';
import type { Algebra, Formula } from '../formula/formula.js';
import { amountOf } from '../formula/value.js';
import type { Assignment } from '../formula/variable.js';
import { cutting } from './cuts.js';
import type { Engine, Verdict } from './engine.js';
import { gatesOf } from './gates.js';
import { solver } from './solver.js';
import type { Literal } from './trail.js';
import { sumsOf } from './sums.js';

export interface OwnEngine extends Engine {
  /** Whether all of these can be true at once. */
  readonly possible: (formulas: Many<Formula>) => Verdict;
  /** Looks near this assignment from now on. */
  readonly prefer: (assignment: Assignment) => void;
}

export function ownEngine({ variables, atMost }: Algebra, space: Formula, fuel?: number): OwnEngine {
  const sat = solver(fuel);
  let wanted: Assignment = new Map();
  const always = 2 * sat.newVariable(false);
  sat.addClause([always]);
  /** Where nothing is wanted, the least value: so that the sums that are guessed agree with each other. */
  const preferred = {
    get: (id: number): number => {
      const variable = variables[id];
      return wanted.get(id) ?? (variable?.sort === 'whole' ? variable.low : 0);
    },
    wanted: (id: number): number | undefined => wanted.get(id),
  };
  const integers = cutting(sat, preferred.get, always);
  const gates = gatesOf(sat, always, integers, atMost, preferred);
  const { flags, choices, literalOf, demand } = gates;

  let demanded = false;

  /**
   * Comparisons that the question or the space reads. What the others come to has no say: asking them to agree with each other would
   * only cost time.
   */
  let counting: ReadonlySet<number> = new Set();
  const ofSpace = new Set<number>();
  const counts = (literal: Literal): boolean => counting.has(literal >> 1);
  const sums = sumsOf(sat, integers, gates, preferred, counts);
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

  const read = (): Assignment => {
    const assignment = new Map<number, number>();
    const integersFound = sums.found();
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
    const { answer, found } = sat.solve(assumptions, sums.theory, read);
    return answer === 'possible' && found ? { answer, assignment: found } : { answer: answer as 'never' | 'unknown' };
  };
  const prefer = (assignment: Assignment): void => {
    wanted = assignment;
    for (const [id, literal] of flags) sat.prefer(literal >> 1, wanted.get(id) === 1);
    for (const [id, literals] of choices)
      literals.forEach((literal, index) => sat.prefer(literal >> 1, wanted.get(id) === index));
    for (const [id, cuts] of integers.all())
      for (const { at, literal } of cuts) sat.prefer(literal >> 1, preferred.get(id) <= at);
    for (const [sum, literal] of gates.sums) sat.prefer(literal >> 1, amountOf(sum, preferred) <= 0);
  };
  return {
    name: 'own',
    possible,
    prefer,
    decide: (queries) => Promise.resolve(queries.map((query) => possible([query]))),
  };
}
