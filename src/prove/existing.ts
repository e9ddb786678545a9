/** The situations that the offers declare, as the variables of the proof see them. */
import { read } from '../language/condition/evaluate.js';
import type { Facts, IsoDate, Many, Situation, Workspace } from '../shapes.js';
import { factsOf } from '../situation/facts.js';
import { situationsOf } from '../situation/situations.js';
import type { OwnEngine } from './engine/own.js';
import { valuation } from './formula/value.js';
import type { Model } from './model.js';
import type { Known } from './near.js';
import { alikeTo } from './space/alike.js';
import { assignmentOf } from './space/model.js';

export interface Existing extends Known {
  readonly situation: Situation;
  readonly facts: Facts;
}
/** An existing situation that the space leaves out, from which day on, and by which assumption. */
export interface Outside {
  readonly situation: Situation;
  readonly from: IsoDate;
  readonly assumption: string;
}

export function existingOf(workspace: Workspace, { algebra, selection, freedoms }: Model): Many<Existing> {
  return situationsOf(workspace).map((situation): Existing => {
    const facts = factsOf({ ...workspace, derived: [] }, situation);
    const assignment = assignmentOf(facts, freedoms);
    const audience = selection.audiences.indexOf(situation.audience);
    assignment.set(selection.audience.id, audience);
    assignment.set(selection.period.id, 0);
    assignment.set(selection.sale.id, 0);
    const alike = [
      selection.inAudience(situation.audience),
      selection.inPeriod(0),
      ...freedoms.map((each) => alikeTo(each, assignment, read(facts, each.type.path) !== undefined, algebra)),
    ];
    return { situation, facts, assignment, alike: [...new Set(alike)].filter(({ op }) => op !== 'true') };
  });
}

/** The same situation in another stretch of days. */
export const inPeriod = ({ assignment }: Existing, { selection }: Model, index: number): ReadonlyMap<number, number> =>
  new Map(assignment).set(selection.period.id, index);

/** Whether a situation is in the space in a stretch of days. What formulas cannot express may be as it needs to be. */
export function insideOf(model: Model, own: OwnEngine): (existing: Existing, index: number) => boolean {
  const { opaque, selection, space } = model;
  return (existing, index) => {
    if (valuation(inPeriod(existing, model, index))(space)) return true;
    if (opaque.length === 0) return false;
    const alike = existing.alike.filter((each) => each !== selection.inPeriod(0));
    return own.possible([...alike, selection.inPeriod(index)]).answer !== 'never';
  };
}
export type Inside = ReturnType<typeof insideOf>;

/** Each at most once: on the first day on which it is left out. The schema is named where nothing else is broken. */
export function outsideOf(known: Many<Existing>, model: Model, isInside: Inside): Many<Outside> {
  return known.flatMap((each) => {
    for (const [index, { from }] of model.selection.periods.entries()) {
      if (isInside(each, index)) continue;
      const holds = valuation(inPeriod(each, model, index));
      const broken = model.assumptions.filter(({ formula }) => !holds(formula)).at(-1);
      return [{ situation: each.situation, from, assumption: broken?.name ?? '' }];
    }
    return [];
  });
}
