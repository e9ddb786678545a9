/** A workspace as formulas: the space of what could be sold, and all that is to be proved of it. */
import type { Many, Rule, Workspace } from '../shapes.js';
import { asking, entriesOf } from './emission/entries.js';
import { emissionOf } from './emission/emission.js';
import { algebra as newAlgebra, type Algebra, type Formula } from './formula/formula.js';
import type { Flag } from './formula/variable.js';
import { activityObligations } from './obligations/activities.js';
import { alternativeObligations } from './obligations/alternatives.js';
import { livenessOf } from './obligations/alive.js';
import { conditionObligations } from './obligations/conditions.js';
import { headingObligations } from './obligations/headings.js';
import type { Library, Liveness, Obligation } from './obligations/obligation.js';
import { promiseObligations } from './obligations/promises.js';
import { requiredObligations } from './obligations/required.js';
import { encodeRules, isOfSale, ruleObligations } from './obligations/rules.js';
import { textObligations } from './obligations/texts.js';
import type { Encoding } from './space/conditions.js';
import { oneTextEach, type Freedom } from './space/free.js';
import { validity } from './space/schema.js';
import type { Schema } from './space/schema-node.js';
import { selectionOf, type Selection } from './space/selection.js';
import { sitesOf } from './space/sites.js';

/** What is taken for granted, by name: the facts schema, and each condition of sale. */
export interface Assumption {
  readonly name: string;
  readonly formula: Formula;
  readonly rule?: Rule;
}
export interface Model {
  readonly algebra: Algebra;
  readonly selection: Selection;
  readonly freedoms: Many<Freedom>;
  readonly assumptions: Many<Assumption>;
  readonly space: Formula;
  readonly obligations: Many<Obligation>;
  readonly liveness: Many<Liveness>;
  /** What formulas cannot express, each a free truth. */
  readonly opaque: Many<{ readonly name: string; readonly flag: Flag }>;
}
export interface ModelOptions {
  /** `none`: no condition of sale is taken for granted. */
  readonly assume?: 'sale' | 'none';
}

/** What is free, and every fact as formulas: what a library of clauses is then encoded on. */
export interface Ground {
  readonly algebra: Algebra;
  readonly selection: Selection;
  readonly encoding: Encoding;
  readonly freedoms: Many<Freedom>;
  /** What holds of the variables by the way they were made. */
  readonly shape: Formula;
  readonly opaque: Model['opaque'];
}

export function groundOf(workspace: Workspace, schema: Schema): Ground {
  const algebra = newAlgebra();
  const opaque: { name: string; flag: Flag }[] = [];
  const newOpaque = (name: string): Formula => {
    const made = algebra.newFlag(name);
    opaque.push({ name, flag: made });
    return algebra.flag(made);
  };
  const selection = selectionOf(workspace, algebra);
  const { sites, freedoms, shape, types } = sitesOf(workspace, schema, selection, algebra, newOpaque);
  const encoding: Encoding = { algebra, sites, types, ask: () => algebra.FALSE, opaque: newOpaque };
  return { algebra, selection, encoding, freedoms, shape, opaque };
}

/** The clauses, the plans and the vocabulary of a workspace, over facts that may be those of another with the same schema. */
export function libraryOf(workspace: Workspace, { algebra, encoding, selection }: Ground): Library {
  const emission = emissionOf(workspace, encoding, algebra.flag(selection.sale));
  const entries = entriesOf(workspace, encoding, emission);
  const ledger = asking(entries, workspace, emission, algebra);
  return { workspace, encoding, selection, emission, entries, ledger };
}

export function modelOf(
  workspace: Workspace,
  schema: Schema,
  options: ModelOptions = {},
  ground: Ground = groundOf(workspace, schema),
): Model {
  const { algebra, selection, encoding, freedoms, shape, opaque } = ground;
  const { all, any, not, TRUE } = algebra;
  const library = libraryOf(workspace, ground);
  const rules = encodeRules(
    Object.values(workspace.packs).flatMap((pack) => pack.rules),
    { ...encoding, ask: library.ledger.answers },
    selection,
  );
  const obligations = [
    ...conditionObligations(library),
    ...alternativeObligations(library),
    ...textObligations(library),
    ...headingObligations(library),
    ...activityObligations(library),
    ...requiredObligations(library),
    ...promiseObligations(library),
    ...ruleObligations(rules, library),
  ];
  const liveness = livenessOf(library, rules);
  const waived = waivedRules(workspace);
  const ofSale = rules.filter(
    ({ rule }) => isOfSale(rule) && (rule.severity === 'block' || (rule.severity === 'error' && !waived.has(rule.id))),
  );
  const assumptions: Assumption[] = [
    { name: 'facts.schema.json', formula: all(validity(schema, '', encoding), shape) },
    ...(options.assume === 'none' ? [] : ofSale).map(({ rule, inForce, applies, requires }) => ({
      name: rule.id,
      rule,
      formula: any(not(inForce), not(applies?.holds ?? TRUE), requires.holds),
    })),
  ];
  const space = all(...assumptions.map(({ formula }) => formula), oneTextEach(freedoms, algebra));
  return { algebra, selection, freedoms, assumptions, space, obligations, liveness, opaque };
}

/** A condition of sale that somebody was excused from is not one; from what blocks nobody is. */
function waivedRules({ offers, clauses }: Workspace): ReadonlySet<string> {
  const waivers = [...Object.values(offers), ...Object.values(clauses)].flatMap((each) => each.waivers);
  return new Set(waivers.map(({ rule }) => rule));
}
