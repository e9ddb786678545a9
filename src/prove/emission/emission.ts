/** Where each clause stands, as formulas: the compiler's own selection, for every situation at once. */
import { expressionOf } from '../../language/condition/evaluate.js';
import type {
  Alternative,
  Clause,
  ClauseId,
  Condition,
  DocumentId,
  DocumentPlan,
  Many,
  Part,
  Place,
  Workspace,
} from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import { outcomesOf, type Encoding, type Outcomes } from '../space/conditions.js';
import { standing } from './standing.js';

/** A clause as a plan names it. */
export interface Placement {
  readonly clause: Clause;
  readonly plan: DocumentPlan;
  readonly at: Place;
  /** Its document applies, and every heading around it. */
  readonly when: Formula;
}
/** A condition, and the formula of where it is evaluated. */
export interface Evaluated {
  readonly condition: Condition;
  readonly where: Formula;
  readonly clause?: ClauseId;
  readonly document?: DocumentId;
}
export interface Headed {
  readonly heading: Extract<Part, { type: 'heading' }>;
  readonly plan: DocumentPlan;
  readonly where: Formula;
  /** Something stands under it. */
  readonly filled: Formula;
}
export interface Emission {
  readonly placements: Many<Placement>;
  readonly headings: Many<Headed>;
  /** Conditions of plans, headings, clauses and alternatives. */
  readonly conditions: Many<Evaluated>;
  /** The clause is placed and its own condition holds, whatever becomes of its alternatives. */
  readonly applies: (clause: Clause) => Formula;
  /** Exactly this alternative is taken, where its clause is placed and applies. */
  readonly taken: (clause: Clause, alternative: Alternative) => Formula;
  /** The clause stands in some document. */
  readonly emitted: (clause: ClauseId) => Formula;
  /** The document has something in it. */
  readonly documents: ReadonlyMap<string, Formula>;
  readonly outcomes: (condition: Condition) => Outcomes;
}

export function emissionOf(workspace: Workspace, encoding: Encoding, sale: Formula): Emission {
  const { all, any, not, TRUE, FALSE } = encoding.algebra;
  const known = new Map<Condition, Outcomes>();
  const outcomes = (condition: Condition): Outcomes => {
    const found = known.get(condition) ?? outcomesOf(expressionOf(condition), encoding);
    known.set(condition, found);
    return found;
  };
  const placements: Placement[] = [];
  const headings: Headed[] = [];
  const conditions: Evaluated[] = [];
  const documents = new Map<string, Formula>();

  const applies = ({ when }: Clause): Formula => (when ? outcomes(when).holds : TRUE);
  const holds = ({ when }: Alternative): Formula => (typeof when === 'object' ? outcomes(when).holds : FALSE);
  const taken = (clause: Clause, alternative: Alternative): Formula => {
    const others = clause.alternatives.filter((each) => each !== alternative);
    const own = typeof alternative.when === 'object' ? holds(alternative) : TRUE;
    return all(applies(clause), own, ...others.map((each) => not(holds(each))));
  };
  const some = (clause: Clause): Formula => any(...clause.alternatives.map((each) => taken(clause, each)));

  const walk = (part: Part, plan: DocumentPlan, around: Formula): Formula => {
    if (part.when) conditions.push({ condition: part.when, where: around, document: plan.id });
    const where = part.when ? all(around, outcomes(part.when).holds) : around;
    switch (part.type) {
      case 'heading': {
        const filled = any(...part.parts.map((each) => walk(each, plan, where)));
        headings.push({ heading: part, plan, where, filled });
        return filled;
      }
      case 'clause': {
        const clause = workspace.clauses[part.clause];
        if (!clause) return FALSE;
        placements.push({ clause, plan, at: part.at, when: where });
        return all(where, some(clause));
      }
      case 'bind':
        return all(where, documents.get(part.document) ?? FALSE);
      default:
        return all(where, standing(part, workspace, encoding, outcomes));
    }
  };
  const plans = Object.values(workspace.documents)
    .filter(({ per }) => per !== 'catalogue')
    .sort((a, b) => Number(a.per === 'contract') - Number(b.per === 'contract') || (a.id < b.id ? -1 : 1));
  for (const plan of plans) {
    const asked = plan.per === 'contract' ? sale : TRUE;
    if (plan.when) conditions.push({ condition: plan.when, where: asked, document: plan.id });
    const there = plan.when ? all(asked, outcomes(plan.when).holds) : asked;
    documents.set(plan.id, any(...plan.parts.map((part) => walk(part, plan, there))));
  }

  const placed = new Map<ClauseId, Formula>();
  for (const { clause, when } of placements) placed.set(clause.id, any(placed.get(clause.id) ?? FALSE, when));
  for (const [id, where] of placed) {
    const clause = workspace.clauses[id];
    if (!clause) continue;
    if (clause.when) conditions.push({ condition: clause.when, where, clause: id });
    for (const { when } of clause.alternatives)
      if (typeof when === 'object')
        conditions.push({ condition: when, where: all(where, applies(clause)), clause: id });
  }
  const emitted = (id: ClauseId): Formula => {
    const clause = workspace.clauses[id];
    return clause ? all(placed.get(id) ?? FALSE, some(clause)) : FALSE;
  };
  return {
    placements,
    headings,
    conditions,
    applies: (clause) => all(placed.get(clause.id) ?? FALSE, applies(clause)),
    taken,
    emitted,
    documents,
    outcomes,
  };
}
