/** Every obligation of a workspace, decided for every situation that its schema and its conditions of sale allow. */
import type { Many, Workspace } from '../shapes.js';
import type { Counterexample } from './counterexample.js';
import { decideAll, type Decided, type Verdicts } from './engine/decide.js';
import type { Engine } from './engine/engine.js';
import { ownEngine } from './engine/own.js';
import { existingOf, insideOf, outsideOf, type Outside } from './existing.js';
import { digesting } from './formula/digest.js';
import { modelOf, type Model, type ModelOptions } from './model.js';
import type { Liveness, Obligation } from './obligations/obligation.js';
import { deadOptions, type DeadOption } from './options.js';
import { refute, type Refuting, type Replay } from './refute.js';
import type { Schema } from './space/schema-node.js';
import type { Period } from '../situation/periods.js';
import { weakening } from './support.js';
import { witnessOf, type Witness } from './witness.js';

export interface ProveOptions extends ModelOptions {
  readonly schema: Schema;
  readonly replay: Replay;
  /** An engine beside the own one, which also finds the counterexamples: opened only where something is to be decided. */
  readonly other?: { readonly name: Engine['name']; readonly open: (model: Model) => Promise<Engine> };
  /** Verdicts of an earlier proof: what they tell is not decided again. */
  readonly known?: Verdicts;
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
  /** Whether anything can be sold to each audience in each stretch of days, and what. */
  readonly witnesses: Many<Place & { readonly decided: Decided; readonly witness?: Witness }>;
  readonly outside: Many<Outside>;
  readonly deadOptions: Many<DeadOption>;
  readonly existing: number;
  readonly engines: Many<Engine['name']>;
  /** To be known next time. */
  readonly verdicts: Verdicts;
  /** How many different questions there were, and how many an earlier proof had answered. */
  readonly asked: number;
  readonly recalled: number;
}
interface Place {
  readonly audience: string;
  readonly period: Period;
}

export async function prove(workspace: Workspace, options: ProveOptions): Promise<Proof> {
  const { schema, replay, other, known: before = new Map() } = options;
  const model = modelOf(workspace, schema, options);
  const { algebra, selection, space, obligations, liveness } = model;
  const known = existingOf(workspace, model);
  const own = ownEngine(algebra, space);
  if (known[0]) own.prefer(known[0].assignment);
  const refuting: Refuting = { workspace, model, known, own, schema, replay };
  const places = selection.audiences.flatMap((audience) =>
    selection.periods.map((period, index) => ({
      audience,
      period,
      index,
      query: algebra.all(selection.inAudience(audience), selection.inPeriod(index)),
    })),
  );
  const queries = [
    ...places.map(({ query }) => query),
    ...obligations.flatMap(({ bad, premise }) => [bad, premise]),
    ...liveness.map(({ wanted }) => wanted),
  ];
  const digest = digesting(algebra.variables);
  const names: Many<Engine['name']> = ['own', ...(other ? [other.name] : [])];
  const { decide, verdicts, asked, recalled } = await decideAll(queries, {
    names,
    open: async () => [own, ...(other ? [await other.open(model)] : [])],
    keyOf: (query) => `${digest(space)} ${digest(query)}`,
    known: before,
  });
  const weakened = weakening(model);
  const isInside = insideOf(model, own);
  const proved = obligations.map((obligation, index): Proved => {
    options.onProgress?.(index + 1, obligations.length);
    const decided = decide(obligation.bad);
    const counterexample = decided.answer === 'possible' ? refute(obligation, refuting) : undefined;
    const premise = decide(obligation.premise);
    const weakenedBy = weakened(obligation.bad);
    return { obligation, decided, weakenedBy, premise, ...(counterexample ? { counterexample } : {}) };
  });
  return {
    model,
    proved,
    alive: liveness.map((each) => ({ liveness: each, decided: decide(each.wanted) })),
    witnesses: places.map(({ query, index, ...place }) => {
      const decided = decide(query);
      const witness = decided.answer === 'possible' ? witnessOf(query, index, refuting) : undefined;
      return { ...place, decided, ...(witness ? { witness } : {}) };
    }),
    outside: outsideOf(known, model, isInside),
    deadOptions: deadOptions(workspace, known, model, isInside),
    existing: known.length,
    engines: names,
    verdicts,
    asked,
    recalled,
  };
}
