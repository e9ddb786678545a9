/** Everything that the documents of one situation share: facts, outlines, where each clause stands, the ledger. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { evaluate } from '../language/condition/evaluate.js';
import type {
  ClauseId,
  Dict,
  DocumentId,
  DocumentPlan,
  Effect,
  Facts,
  Many,
  Situation,
  Subject,
  Workspace,
} from '../shapes.js';
import { CATALOGUE } from '../situation/situations.js';
import { factsOf } from '../situation/facts.js';
import { outline, type Outline, type OutlineClause } from './outline.js';

/** An effect as a document of this nature carries it. */
export type LedgerEntry = Effect & {
  readonly clause: ClauseId;
  readonly document: DocumentId;
  readonly nature: DocumentPlan['nature'];
  /** Without the document: what the tree keeps. */
  readonly effect: Effect & { readonly clause: ClauseId };
};

export interface Prepared {
  readonly workspace: Workspace;
  readonly situation: Situation;
  readonly subject: Subject;
  readonly facts: Facts;
  /** Only the documents that apply. */
  readonly outlines: Dict<Outline>;
  readonly places: Dict<OutlineClause>;
  /** Effects whose words print in this situation. */
  readonly ledger: Many<LedgerEntry>;
}

/** Which kind of document a situation can hold: those per catalogue have no offer, those per contract need a sale. */
function fits(plan: DocumentPlan, situation: Situation): boolean {
  if (situation.offer === CATALOGUE) return plan.per === 'catalogue';
  return plan.per === 'situation' || (plan.per === 'contract' && situation.sale !== undefined);
}

export function prepare(workspace: Workspace, situation: Situation, report: Report): Prepared {
  const { offer, options, audience } = situation;
  const subject: Subject = { offer, options, audience };
  const facts = factsOf(workspace, situation);
  const outlines: Record<string, Outline> = {};

  const bind = (id: DocumentId): Outline | undefined => outlines[id];
  const plans = Object.values(workspace.documents)
    .filter((plan) => fits(plan, situation))
    .sort((a, b) => Number(a.per === 'contract') - Number(b.per === 'contract') || (a.id < b.id ? -1 : 1));
  for (const plan of plans) {
    const outcome = plan.when ? evaluate(plan.when, facts) : 'true';
    if (outcome === 'error' && plan.when)
      report(
        diagnose(
          'condition-without-value',
          { condition: plan.when.source },
          { at: plan.when.at, subject: { ...subject, document: plan.id } },
        ),
      );
    if (outcome === 'true') outlines[plan.id] = outline(workspace, plan, situation, facts, subject, bind, report);
  }

  const places: Record<string, OutlineClause> = {};
  const ledger: LedgerEntry[] = [];
  for (const { plan, clauses } of Object.values(outlines)) {
    for (const emitted of clauses) {
      const { id } = emitted.clause;
      const earlier = places[id];
      if (earlier) {
        const names = { clause: id, first: earlier.document, second: plan.id };
        const related = [{ at: earlier.at, label: { fr: 'la même clause, ici', en: 'the same clause, here' } }];
        report(
          diagnose('clause-twice', names, {
            at: emitted.at,
            related,
            subject: { ...subject, clause: id },
            clash: [earlier.document, plan.id],
          }),
        );
      }
      places[id] = emitted;
      for (const effect of emitted.alternative.effects) {
        const prints = effect.within.every(
          (guard) => evaluate(guard.condition, facts) === (guard.holds ? 'true' : 'false'),
        );
        if (prints) ledger.push(entryOf(effect, id, plan));
      }
    }
  }
  return { workspace, situation, subject, facts, outlines, places, ledger };
}

const entries = new WeakMap<Effect, Map<DocumentId, LedgerEntry>>();

/** The same effect in the same document is one entry, in however many situations it prints. */
function entryOf(effect: Effect, clause: ClauseId, { id: document, nature }: DocumentPlan): LedgerEntry {
  const byDocument = entries.get(effect) ?? new Map<DocumentId, LedgerEntry>();
  entries.set(effect, byDocument);
  const known = byDocument.get(document);
  if (known?.nature === nature) return known;
  const entry: LedgerEntry = { ...effect, clause, document, nature, effect: { ...effect, clause } };
  byDocument.set(document, entry);
  return entry;
}
