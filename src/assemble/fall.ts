/** How all that decides what stands comes out in a situation: where it comes out the same, the same clauses and effects stand. */
import { evaluate, type Outcome } from '../language/condition/evaluate.js';
import type { Clause, Condition, Dict, DocumentPlan, Facts, Many, Part, Situation, Workspace } from '../shapes.js';
import type { Leaf } from './outline.js';
import { stands } from './stands.js';

export interface Deciding {
  /** Of those that say the same, one. */
  readonly conditions: Many<Condition>;
  readonly leaves: Many<Leaf>;
}

export function decidingIn({ clauses, documents }: Pick<Workspace, 'clauses' | 'documents'>): Deciding {
  const plans = Object.values(documents);
  const parts = plans.flatMap((plan) => within(plan.parts));
  const conditions = [...plans, ...parts].flatMap(({ when }: DocumentPlan | Part) => when ?? []);
  const bySource = new Map<string, Condition>();
  for (const condition of [...conditions, ...conditionsOf(clauses)]) bySource.set(condition.source, condition);
  const leaves = parts.flatMap((part) =>
    part.type === 'table' || part.type === 'verbatim' || part.type === 'insert' ? [part] : [],
  );
  return { conditions: [...bySource.values()], leaves };
}

const within = (parts: Many<Part>): Many<Part> =>
  parts.flatMap((part) => (part.type === 'heading' ? [part, ...within(part.parts)] : [part]));

const conditionsOf = (clauses: Dict<Clause>): Many<Condition> =>
  Object.values(clauses).flatMap(({ when, alternatives }) => [
    ...(when ? [when] : []),
    ...alternatives.flatMap((each) => [
      ...(typeof each.when === 'object' ? [each.when] : []),
      ...each.effects.flatMap((effect) => effect.within.map(({ condition }) => condition)),
    ]),
  ]);

const LETTER: Readonly<Record<Outcome, string>> = { true: '1', false: '0', error: '?' };

/** A letter for each condition and each part that the compiler writes itself. */
export function fallOf(
  { conditions, leaves }: Deciding,
  workspace: Workspace,
  situation: Situation,
  facts: Facts,
): string {
  let fall = '';
  for (const condition of conditions) fall += LETTER[evaluate(condition, facts)];
  for (const leaf of leaves) fall += stands(leaf, workspace, situation, facts) ? '1' : '0';
  return fall;
}
