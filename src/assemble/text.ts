/** One text of a document that is being made. */
import type { Report } from '../diagnostics/diagnose.js';
import { fillTemplate } from '../language/text/fill.js';
import type { Block, DocumentId, Many, Subject, Template } from '../shapes.js';
import type { Prepared } from './prepare.js';
import { reference, type Holds } from './references.js';
import { markingsOf } from './terms.js';

export interface Filling {
  readonly prepared: Prepared;
  /** The document that is being made, and what its file holds. */
  readonly holds: Holds;
  /** The file holds the definitions: terms lead there. */
  readonly definesTerms: boolean;
  readonly report: Report;
}

/** Values, defined terms and references in place. */
export function fillText(filling: Filling, template: Template, document: DocumentId, subject: Subject): Many<Block> {
  const { prepared, report, holds } = filling;
  return fillTemplate(template, prepared.facts, {
    report,
    subject,
    terms: markingsOf(prepared)[filling.definesTerms ? 'linked' : 'bare'],
    reference: (to, at) => reference(prepared, to, document, holds, at, report),
  });
}
