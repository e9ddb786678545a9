/** Every obligation of a workspace, decided for every situation that its schema and its conditions of sale allow. */
import { fingerprint } from '../diagnostics/diagnose.js';
import type { Facts, Many, Situation, Workspace, Diagnostic } from '../shapes.js';
import { factsOf } from '../situation/facts.js';
import { situationsOf } from '../situation/situations.js';
import { situationOf, withOffer, type Counterexample, type Difference } from './counterexample.js';
import { decideAll, type Decided } from './engine/decide.js';
import type { Engine } from './engine/engine.js';
import { ownEngine, type OwnEngine } from './engine/own.js';
import type { Formula } from './formula/formula.js';
import { valuation } from './formula/value.js';
import type { Assignment } from './formula/variable.js';
import { modelOf, type Model, type ModelOptions } from './model.js';
import { because, nearest, type Known } from './near.js';
import type { Liveness, Obligation } from './obligations/obligation.js';
import { alikeTo } from './space/alike.js';
import { assignmentOf } from './space/model.js';
import type { Schema } from './space/schema-node.js';
import type { Period } from './space/selection.js';
import { supportOf } from './support.js';
import { read } from '../language/condition/evaluate.js';

/** What stands outside of the proof and judges its counterexamples. */
export interface Replay {
  /** Whether the facts schema accepts these facts. */
  readonly accepts: (facts: Facts) => boolean;
  /** What the ordinary check finds in one situation. */
  readonly check: (workspace: Workspace, situation: Situation) => Many<Diagnostic>;
}
export interface ProveOptions extends ModelOptions {
  readonly schema: Schema;
  readonly replay: Replay;
  /** Engines beside the own one, which also finds the counterexamples. */
  readonly others?: (model: Model) => Promise<Many<Engine>>;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Proved {
  readonly obligation: Obligation;
  readonly decided: Decided;
  /** Of one that is refuted: the nearest offer that breaks it. Absent where none could be replayed. */
  readonly counterexample?: Counterexample;
  /** Truths that formulas cannot express and that it depends on, by name. */
  readonly weakenedBy: Many<string>;
  /** Whether there is a situation in which it says anything. */
  readonly premise: Decided;
}
export interface Proof {
  readonly model: Model;
  readonly proved: Many<Proved>;
  readonly alive: Many<{ readonly liveness: Liveness; readonly decided: Decided }>;
  /** Whether anything can be sold to each audience in each stretch of days. */
  readonly witnesses: Many<{ readonly audience: string; readonly period: Period; readonly decided: Decided }>;
  /** Existing situations that the space leaves out, and by which assumption. */
  readonly outside: Many<{ readonly situation: Situation; readonly assumption: string }>;
  readonly existing: number;
  readonly engines: Many<Engine['name']>;
}

export async function prove(workspace: Workspace, options: ProveOptions): Promise<Proof> {
  const model = modelOf(workspace, options.schema, options);
  const { algebra, selection, space, obligations, liveness } = model;
  const known = existingOf(workspace, model);
  const own = ownEngine(algebra, space);
  if (known[0]) own.prefer(known[0].assignment);
  const engines = [own, ...((await options.others?.(model)) ?? [])];
  const places = selection.audiences.flatMap((audience) =>
    selection.periods.map((period, index) => ({
      audience,
      period,
      query: algebra.all(selection.inAudience(audience), selection.inPeriod(index)),
    })),
  );
  const decide = await decideAll(
    [
      ...places.map(({ query }) => query),
      ...obligations.flatMap(({ bad, premise }) => [bad, premise]),
      ...liveness.map(({ wanted }) => wanted),
    ],
    engines,
  );
  const opaque = new Map(model.opaque.map(({ name, flag }) => [flag.id, name]));
  const support = supportOf();
  const proved = obligations.map((obligation, index): Proved => {
    options.onProgress?.(index + 1, obligations.length);
    const decided = decide(obligation.bad);
    const weakenedBy = [...support(obligation.bad)].flatMap((id) => opaque.get(id) ?? []);
    const counterexample =
      decided.answer === 'possible' ? counter(obligation, { workspace, model, known, own, options }) : undefined;
    return {
      obligation,
      decided,
      weakenedBy,
      premise: decide(obligation.premise),
      ...(counterexample ? { counterexample } : {}),
    };
  });
  return {
    model,
    proved,
    alive: liveness.map((each) => ({ liveness: each, decided: decide(each.wanted) })),
    witnesses: places.map(({ query, ...place }) => ({ ...place, decided: decide(query) })),
    outside: known.flatMap(({ situation, assignment }) => {
      const holds = valuation(assignment);
      const broken = model.assumptions.find(({ formula }) => !holds(formula));
      return broken ? [{ situation, assumption: broken.name }] : [];
    }),
    existing: known.length,
    engines: engines.map(({ name }) => name),
  };
}

interface Existing extends Known {
  readonly situation: Situation;
  readonly facts: Facts;
}

/** Every situation that the offers declare, as the variables of the proof see it. */
function existingOf(workspace: Workspace, { algebra, selection, freedoms }: Model): Many<Existing> {
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

interface Context {
  readonly workspace: Workspace;
  readonly model: Model;
  readonly known: Many<Existing>;
  readonly own: OwnEngine;
  readonly options: ProveOptions;
}

function counter({ id, bad, expects }: Obligation, context: Context): Counterexample | undefined {
  const { workspace, model, known, own, options } = context;
  const near = nearest(bad, known, own);
  const existing = near && known[near.to];
  if (!existing) return undefined;
  const name = `counterexample-${fingerprint(id, {}, []).slice(0, 8)}`;
  const { facts, situation, offer } = situationOf(near, existing.facts, model, options.schema, workspace, name);
  const changed = withOffer(workspace, offer);
  if (!options.replay.accepts(factsOf({ ...changed, derived: [] }, situation))) return undefined;
  const findings = options.replay
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
    if (JSON.stringify(before) === JSON.stringify(after) || type.path === 'offer.id') return [];
    return [difference(type.path, before, after)];
  });
}

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
  { model, own }: Context,
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
