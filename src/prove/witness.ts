/** What could be sold to an audience in a stretch of days: without a witness, what is proved of them says nothing. */
import type { Facts, Situation, Workspace } from '../shapes.js';
import { factsOf } from '../situation/facts.js';
import { situationOf, withOffer } from './counterexample.js';
import { inPeriod } from './existing.js';
import type { Formula } from './formula/formula.js';
import { valuation } from './formula/value.js';
import type { Refuting } from './refute.js';

export interface Witness {
  readonly situation: Situation;
  /** Of an offer that nobody sells yet. */
  readonly facts?: Facts;
}

/** An existing situation where one is inside, else an offer that the schema accepts. */
export function witnessOf(query: Formula, period: number, context: Refuting): Witness | undefined {
  const { known, model } = context;
  const inside = known.find((each) => {
    const holds = valuation(inPeriod(each, model, period));
    return holds(query) && holds(model.space);
  });
  const date = model.selection.periods[period]?.day;
  if (inside) return { situation: { ...inside.situation, ...(date === undefined ? {} : { date }) } };
  return made(query, context);
}

function made(query: Formula, { workspace, model, known, own, schema, replay }: Refuting): Witness | undefined {
  const verdict = own.possible([query]);
  if (verdict.answer !== 'possible' || !verdict.assignment) return undefined;
  const { assignment } = verdict;
  const { situation, offer } = situationOf({ assignment }, known[0]?.facts ?? {}, model, schema, workspace, 'witness');
  const changed: Workspace = { ...withOffer(workspace, offer), derived: [] };
  return replay.accepts(factsOf(changed, situation)) ? { situation, facts: offer.facts as Facts } : undefined;
}
