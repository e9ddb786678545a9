/** What stands in the documents of a situation: outlines, places, ledger. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { evaluate } from '../language/condition/evaluate.js';
import type {
  ClauseId,
  Diagnostic,
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
import { decidingIn, fallOf, type Deciding } from './fall.js';
import { outline, type Outline, type OutlineClause } from './outline.js';

/** An effect as a document of this nature carries it. */
export type LedgerEntry = Effect & {
  readonly clause: ClauseId;
  readonly document: DocumentId;
  readonly nature: DocumentPlan['nature'];
  /** Without the document: what the tree keeps. */
  readonly effect: Effect & { readonly clause: ClauseId };
};

export interface Contents {
  /** Only the documents that apply. */
  readonly outlines: Dict<Outline>;
  readonly places: Dict<OutlineClause>;
  /** Effects whose words print in this situation. */
  readonly ledger: Many<LedgerEntry>;
}

interface Memory {
  readonly documents: Workspace['documents'];
  readonly deciding: Deciding;
  readonly byFall: Map<string, Contents>;
}
const memories = new WeakMap<Workspace['clauses'], Memory>();
/** Situations of an offer follow each other. */
const KEPT = 64;

/** The same object for situations in which all conditions come out the same, unless there is something to tell of it. */
export function contentsOf(
  workspace: Workspace,
  situation: Situation,
  facts: Facts,
  subject: Subject,
  report: Report,
): Contents {
  const { deciding, byFall } = memoryOf(workspace);
  const plans = Object.values(workspace.documents).filter((plan) => fits(plan, situation));
  const key = `${plans.map(({ id }) => id).join(' ')} ${fallOf(deciding, workspace, situation, facts)}`;
  const known = byFall.get(key);
  if (known) return known;
  const told: Diagnostic[] = [];
  const made = contents(workspace, plans, situation, facts, subject, (finding) => void told.push(finding));
  told.forEach(report);
  if (told.length === 0) byFall.set(key, made);
  const [oldest] = byFall.keys();
  if (byFall.size > KEPT && oldest !== undefined) byFall.delete(oldest);
  return made;
}

function memoryOf({ clauses, documents }: Workspace): Memory {
  const known = memories.get(clauses);
  if (known?.documents === documents) return known;
  const fresh: Memory = { documents, deciding: decidingIn({ clauses, documents }), byFall: new Map() };
  memories.set(clauses, fresh);
  return fresh;
}

/** Which kind of document a situation can hold: those per catalogue have no offer, those per contract need a sale. */
function fits(plan: DocumentPlan, situation: Situation): boolean {
  if (situation.offer === CATALOGUE) return plan.per === 'catalogue';
  return plan.per === 'situation' || (plan.per === 'contract' && situation.sale !== undefined);
}

function contents(
  workspace: Workspace,
  fitting: Many<DocumentPlan>,
  situation: Situation,
  facts: Facts,
  subject: Subject,
  report: Report,
): Contents {
  const outlines: Record<string, Outline> = {};

  const bind = (id: DocumentId): Outline | undefined => outlines[id];
  const plans = [...fitting].sort(
    (a, b) => Number(a.per === 'contract') - Number(b.per === 'contract') || (a.id < b.id ? -1 : 1),
  );
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
  return { outlines, places, ledger };
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
