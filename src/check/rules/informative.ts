/** A document that informs explains: it neither binds nor excludes, and no contract binds it. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { ClauseKind, DocumentPlan, Many, Part, Workspace } from '../../shapes.js';

/** Kinds that give or take something by themselves. */
export const BINDING: Many<ClauseKind> = ['commitment', 'exclusion', 'cap'];

export function checkInformative({ documents, clauses }: Workspace, report: Report): void {
  for (const plan of Object.values(documents)) {
    if (plan.nature === 'informative')
      for (const part of within(plan.parts))
        if (part.type === 'clause') checkClause(plan, clauses[part.clause], report);
    for (const part of within(plan.parts)) {
      if (part.type !== 'bind' || documents[part.document]?.nature !== 'informative') continue;
      const { document, at } = part;
      report(diagnose('informative-bound', { document }, { at, subject: { document: plan.id }, clash: [document] }));
    }
  }
}

function checkClause(plan: DocumentPlan, clause: Workspace['clauses'][string] | undefined, report: Report): void {
  for (const { name, kind, effects, at } of clause?.alternatives ?? []) {
    const binding = effects.filter((effect) => effect.kind !== 'states');
    const names = { clause: clause?.id ?? '', document: plan.id };
    const subject = { document: plan.id, ...(clause ? { clause: clause.id } : {}) };
    const related = [{ at: plan.at, label: { fr: 'le document qui informe', en: 'the document that informs' } }];
    for (const { words, textAt } of binding)
      report(
        diagnose('informative-binds', { ...names, words }, { at: textAt, related, subject, clash: [name, words] }),
      );
    if (binding.length === 0 && BINDING.includes(kind))
      report(
        diagnose('informative-binds', { ...names, words: `kind: ${kind}` }, { at, related, subject, clash: [name] }),
      );
  }
}

/** Every part, those below headings included. */
export const within = (parts: Many<Part>): Many<Part> =>
  parts.flatMap((part) => (part.type === 'heading' ? [part, ...within(part.parts)] : [part]));
