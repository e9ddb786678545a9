/** Where one clause stands in one situation, and what decided it, seen from every plan that names it. */
import type { Prepared } from '../../assemble/prepare.js';
import { reasonsOf, select } from '../../assemble/select.js';
import { explain } from '../../language/condition/explain.js';
import type { Clause, ClauseId, Condition, DocumentId, DocumentPlan, Many, Part, Reason } from '../../shapes.js';

export interface Standing {
  /** Absent where no plan names the clause: then its conditions are told, and nothing is printed. */
  readonly document?: DocumentId;
  readonly per?: DocumentPlan['per'];
  readonly printed: boolean;
  readonly number?: string;
  readonly alternative?: string;
  /** Of the document and of the headings around the clause, outermost first. */
  readonly around: Many<Reason>;
  /** Of the clause and of its alternatives. */
  readonly because: Many<Reason>;
}

export function standings(prepared: Prepared, clause: Clause): Many<Standing> {
  const { workspace, outlines } = prepared;
  const naming = Object.values(workspace.documents).flatMap((plan) =>
    pathsTo(plan.parts, clause.id).map((guards) => ({ plan, guards: plan.when ? [plan.when, ...guards] : guards })),
  );
  if (naming.length === 0) return [{ printed: false, around: [], ...selection(prepared, clause) }];
  return naming.map(({ plan, guards }) => {
    const emitted = outlines[plan.id]?.clauses.find((each) => each.clause.id === clause.id);
    return {
      document: plan.id,
      per: plan.per,
      printed: emitted !== undefined,
      ...(emitted?.number == null ? {} : { number: emitted.number }),
      around: guards.map((guard) => explain(guard, prepared.facts)),
      ...selection(prepared, clause),
    };
  });
}

function selection(prepared: Prepared, clause: Clause): Pick<Standing, 'alternative' | 'because'> {
  const alternative = select(clause, prepared.facts, prepared.subject, () => undefined);
  return { because: reasonsOf(clause, prepared.facts), ...(alternative ? { alternative: alternative.name } : {}) };
}

/** The conditions on each way from the top of a plan down to the clause. */
function pathsTo(parts: Many<Part>, id: ClauseId): Many<Many<Condition>> {
  return parts.flatMap((part) => {
    const own = part.when ? [part.when] : [];
    if (part.type === 'clause') return part.clause === id ? [own] : [];
    return part.type === 'heading' ? pathsTo(part.parts, id).map((guards) => [...own, ...guards]) : [];
  });
}
