/** One text of a document that is being made. */
import type { Report } from '../diagnostics/diagnose.js';
import { fillTemplate } from '../language/text/fill.js';
import type { Marking } from '../language/text/skeleton.js';
import type { Block, ClauseId, DocumentId, Inline, Many, Place, Subject, Template } from '../shapes.js';
import type { Prepared } from './prepare.js';
import { reference, type Holds } from './references.js';

export interface Filling {
  readonly prepared: Prepared;
  /** The document that is being made, and what its file holds. */
  readonly holds: Holds;
  /** How defined terms are marked: they lead to their definitions where the file holds these. */
  readonly terms: Marking;
  readonly report: Report;
}

/** Fills texts of one subject: values, defined terms and references in place. */
export function fillerOf(
  { prepared, report, holds, terms }: Filling,
  document: DocumentId,
  subject: Subject,
): (template: Template) => Many<Block> {
  const filling = {
    report,
    subject,
    terms,
    reference: (to: ClauseId, at: Place): Inline => reference(prepared, to, document, holds, at, report),
  };
  return (template) => fillTemplate(template, prepared.facts, filling);
}
