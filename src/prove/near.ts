/** The situation nearest to an existing one in which a formula is true: what a counterexample shows. */
import type { Many } from '../shapes.js';
import type { OwnEngine } from './engine/own.js';
import type { Formula } from './formula/formula.js';
import { valuation } from './formula/value.js';
import type { Assignment } from './formula/variable.js';

/** One existing situation: what its variables are, and each of its facts as a formula «it is as there». */
export interface Known {
  readonly assignment: Assignment;
  readonly alike: Many<Formula>;
}
export interface Near {
  readonly assignment: Assignment;
  /** Which of the existing situations it is near to. */
  readonly to: number;
  /** How many of its facts are not as there. */
  readonly apart: number;
}

/** undefined where the engine finds none. Facts are put back one by one, as long as `bad` can still be true. */
export function nearest(bad: Formula, known: Many<Known>, engine: OwnEngine): Near | undefined {
  let best: Near | undefined;
  known.forEach(({ assignment, alike }, to) => {
    if (best?.apart === 0) return;
    engine.prefer(assignment);
    const found = putBack(bad, alike, engine);
    if (found && (!best || found.apart < best.apart)) best = { ...found, to };
  });
  return best;
}

function putBack(bad: Formula, alike: Many<Formula>, engine: OwnEngine): Omit<Near, 'to'> | undefined {
  const first = engine.possible([bad]);
  if (first.answer !== 'possible' || !first.assignment) return undefined;
  let assignment = first.assignment;
  const kept = new Set(alike.filter(valuation(assignment)));
  for (const fact of alike) {
    if (kept.has(fact)) continue;
    const again = engine.possible([bad, ...kept, fact]);
    if (again.answer !== 'possible' || !again.assignment) continue;
    assignment = again.assignment;
    for (const each of alike.filter(valuation(assignment))) kept.add(each);
  }
  return { assignment, apart: alike.length - kept.size };
}

/** The fewest of these facts that make `bad` true whatever the others are. */
export function because(
  bad: Formula,
  facts: Many<Formula>,
  not: (formula: Formula) => Formula,
  engine: OwnEngine,
): Many<Formula> {
  const forced = (given: Many<Formula>): boolean => engine.possible([not(bad), ...given]).answer === 'never';
  if (!forced(facts)) return facts;
  return facts.reduce<Many<Formula>>((kept, fact) => {
    const without = kept.filter((each) => each !== fact);
    return forced(without) ? without : kept;
  }, facts);
}
