/** The nearest offer that breaks an obligation, judged by the schema and the ordinary check: nothing else is a counterexample. */
import { fingerprint } from '../diagnostics/diagnose.js';
import { read } from '../language/condition/evaluate.js';
import type { Diagnostic, Fact, Facts, Many, Situation, Workspace } from '../shapes.js';
import { factsOf } from '../situation/facts.js';
import { situationOf, withOffer, type Counterexample, type Difference } from './counterexample.js';
import type { OwnEngine } from './engine/own.js';
import type { Existing } from './existing.js';
import type { Formula } from './formula/formula.js';
import type { Assignment } from './formula/variable.js';
import type { Model } from './model.js';
import { because, nearest } from './near.js';
import type { Obligation } from './obligations/obligation.js';
import { alikeTo } from './space/alike.js';
import type { Schema } from './space/schema-node.js';

/** What stands outside of the proof and judges its counterexamples. */
export interface Replay {
  /** Whether the facts schema accepts these facts. */
  readonly accepts: (facts: Facts) => boolean;
  /** What the ordinary check finds in one situation. */
  readonly check: (workspace: Workspace, situation: Situation) => Many<Diagnostic>;
}
export interface Refuting {
  readonly workspace: Workspace;
  readonly model: Model;
  readonly known: Many<Existing>;
  readonly own: OwnEngine;
  readonly schema: Schema;
  readonly replay: Replay;
}

export function refute({ id, bad, expects }: Obligation, context: Refuting): Counterexample | undefined {
  const { workspace, model, known, own, schema, replay } = context;
  const near = nearest(bad, known, own);
  const existing = near && known[near.to];
  if (!existing) return undefined;
  const name = `counterexample-${fingerprint(id, {}, []).slice(0, 8)}`;
  const { facts, situation, offer } = situationOf(near, existing.facts, model, schema, workspace, name);
  const changed = withOffer(workspace, offer);
  if (!replay.accepts(factsOf({ ...changed, derived: [] }, situation))) return undefined;
  const findings = replay
    .check(changed, situation)
    .filter(
      ({ code, at }) =>
        code === expects.code &&
        (expects.at.length === 0 ||
          expects.at.some((place) => place.file === at?.file && place.start.offset === at.start.offset)),
    );
  if (findings.length === 0) return undefined;
  const differs = differencesOf(existing.facts, facts, model);
  return {
    situation,
    offer,
    near: existing.situation,
    differs,
    because: reasons(bad, near.assignment, facts, new Set(differs.map(({ path }) => path)), context),
    findings,
  };
}

function differencesOf(existing: Facts, here: Facts, { freedoms }: Model): Many<Difference> {
  return freedoms.flatMap(({ type }): Many<Difference> => {
    if (['object', 'list', 'money'].includes(type.type)) return [];
    const [before, after] = [read(existing, type.path), read(here, type.path)];
    if (said(before) === said(after) || type.path === 'offer.id') return [];
    return [difference(type.path, before, after)];
  });
}

/** The members of a set have no order. */
const said = (fact: Fact | undefined): string =>
  JSON.stringify(Array.isArray(fact) ? fact.map((each) => JSON.stringify(each)).sort() : [fact]);

const difference = (
  path: Difference['path'],
  existing: Difference['existing'],
  here: Difference['here'],
): Difference => ({
  path,
  ...(existing === undefined ? {} : { existing }),
  ...(here === undefined ? {} : { here }),
});

/** The facts without which it could have come out well. */
function reasons(
  bad: Formula,
  assignment: Assignment,
  facts: Facts,
  differing: ReadonlySet<string>,
  { model, own }: Refuting,
): Many<Difference> {
  const { algebra, freedoms } = model;
  const paths = new Map<Formula, Difference['path']>();
  for (const each of freedoms) {
    const alike = alikeTo(each, assignment, read(facts, each.type.path) !== undefined, algebra);
    if (alike.op !== 'true' && !paths.has(alike)) paths.set(alike, each.type.path);
  }
  const audience = model.selection.audiences[assignment.get(model.selection.audience.id) ?? 0];
  // What is dropped first is missed least: what the offer shares with the existing one comes first.
  const shared = [...paths].sort(([, a], [, b]) => Number(differing.has(a)) - Number(differing.has(b)));
  const given = [...(audience ? [model.selection.inAudience(audience)] : []), ...shared.map(([formula]) => formula)];
  return because(bad, given, algebra.not, own).flatMap((formula): Many<Difference> => {
    const path = paths.get(formula);
    return path === undefined ? [] : [difference(path, undefined, read(facts, path))];
  });
}
