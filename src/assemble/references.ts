/** References: an id in the text becomes the number that its clause bears in this situation. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { ClauseId, Diagnostic, DocumentId, Inline, Many, Place } from '../shapes.js';
import { localised, titleWords } from './inline.js';
import type { Prepared } from './prepare.js';

/** What stands in the file being made: anchors lead only there. */
export type Holds = (document: DocumentId) => boolean;

/**
 * «article 12.7 (Restauration)» in its own document, «article 12.7 des CGV» from another. A reference to a clause that this
 * situation leaves out is reported at `at`, and prints the clause's title: the finding stops the build.
 */
export function reference(
  prepared: Prepared,
  to: ClauseId,
  from: DocumentId,
  holds: Holds,
  at: Place,
  report: Report,
): Inline {
  const { situation, workspace } = prepared;
  const target = prepared.places[to];
  if (!target) {
    const clause = workspace.clauses[to];
    report(referenceLeftOut(prepared, to, from, at));
    return { type: 'text', text: clause ? localised(clause.title, situation.lang) : to };
  }
  const title = titleWords(target.clause.title, situation.lang);
  const number = target.number === null ? '' : `article\u00A0${target.number}`;
  const plan = workspace.documents[target.document];
  const elsewhere = plan ? titleWords(plan.cite, situation.lang) : '';
  const parts: Many<string> =
    target.document === from
      ? [number, number ? `(${title})` : `«\u00A0${title}\u00A0»`]
      : [number || `«\u00A0${title}\u00A0»`, elsewhere];
  return {
    type: 'reference',
    to,
    document: target.document,
    ...(holds(target.document) ? { anchor: to } : {}),
    text: parts.filter((part) => part !== '').join(' '),
  };
}

export function referenceLeftOut(
  { workspace, subject }: Prepared,
  to: ClauseId,
  from: DocumentId,
  at: Place,
): Diagnostic {
  const clause = workspace.clauses[to];
  const related = clause ? [{ at: clause.at, label: { fr: 'la clause visée', en: 'the clause that is meant' } }] : [];
  const finding = { at, related, subject: { ...subject, document: from }, clash: [to] };
  return diagnose('reference-left-out', { to, from }, finding);
}
