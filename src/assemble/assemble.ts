/** One document of one situation, as a tree. */
import { createHash } from 'node:crypto';
import type { Report } from '../diagnostics/diagnose.js';
import type { Decision, Document, DocumentId, Inline, Many, Sha256 } from '../shapes.js';
import { digestOf, inlineDigest } from './digest.js';
import { fillParts } from './fill.js';
import { localised, text, titled } from './inline.js';
import type { OutlinePart } from './outline.js';
import type { Prepared } from './prepare.js';
import { reasonsOf } from './select.js';
import { definesTerms, markingsOf } from './terms.js';
import { CATALOGUE } from '../situation/situations.js';

/**
 * `explained` says of every clause of the plan why it stands or not: what prints words alone has no use for it.
 * Undefined where the document does not apply to the situation. Findings stop a build; the tree is made all the same, for a draft.
 */
export function assembleDocument(
  prepared: Prepared,
  id: DocumentId,
  report: Report,
  explained = true,
): Document | undefined {
  const outline = prepared.outlines[id];
  if (!outline || outline.parts.length === 0) return undefined;
  const { situation, workspace, ledger } = prepared;
  const held = new Set<DocumentId>([id, ...boundIn(outline.parts)]);
  const holds = (document: DocumentId): boolean => held.has(document);
  const terms = markingsOf(prepared)[definesTerms(prepared, holds) ? 'linked' : 'bare'];
  const filling = { prepared, holds, terms, report };
  const blocks = fillParts(filling, outline.parts, id);
  const title = titled(outline.plan.title, situation.lang);
  const subtitle = subtitleOf(prepared);
  return {
    plan: id,
    nature: outline.plan.nature,
    situation,
    edition: workspace.edition,
    title,
    subtitle,
    blocks,
    decisions: explained ? [...held].flatMap((document) => decisionsOf(prepared, document)) : [],
    effects: ledger.filter(({ document }) => held.has(document)).map(({ effect }) => effect),
    hash: createHash('sha256')
      .update(`${inlineDigest(title)}\n${inlineDigest(subtitle)}\n${digestOf(blocks)}`)
      .digest('hex') as Sha256,
  };
}

function decisionsOf({ outlines, workspace, facts }: Prepared, document: DocumentId): Many<Decision> {
  return (outlines[document]?.decisions ?? []).flatMap((decided) => {
    const clause = workspace.clauses[decided.clause];
    return clause ? [{ ...decided, because: reasonsOf(clause, facts) }] : [];
  });
}

/** A document that is bound may bind others. */
function boundIn(parts: Many<OutlinePart>): Many<DocumentId> {
  return parts.flatMap((part) =>
    part.type === 'section' ? [...(part.bound ? [part.bound.id] : []), ...boundIn(part.parts)] : [],
  );
}

/** Offer, options and audience: what tells two documents of one title apart. */
function subtitleOf({ workspace, situation, facts }: Prepared): Many<Inline> {
  const { lang } = situation;
  const audience = workspace.audiences[situation.audience];
  const offer = workspace.offers[situation.offer];
  const name = ((facts.offer ?? {}) as { name?: string }).name ?? situation.offer;
  const options =
    offer?.options
      .filter((option) => situation.options.includes(option.id))
      .map((option) => localised(option.title, lang)) ?? [];
  const sold = situation.offer === CATALOGUE ? [] : [[name, ...options].join(' + ')];
  return text([...sold, ...(audience ? [localised(audience.title, lang)] : [])].join(' — '));
}
