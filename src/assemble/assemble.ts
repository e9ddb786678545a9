/** One document of one situation, as a tree. */
import { createHash } from 'node:crypto';
import type { Report } from '../diagnostics/diagnose.js';
import type { Document, DocumentId, Inline, Many, Sha256 } from '../shapes.js';
import { fillParts } from './fill.js';
import { localised, text } from './inline.js';
import type { Outline } from './outline.js';
import type { Prepared } from './prepare.js';
import { CATALOGUE } from '../situation/situations.js';

/** Undefined where the document does not apply to the situation. Findings stop a build; the tree is made all the same, for a draft. */
export function assembleDocument(prepared: Prepared, id: DocumentId, report: Report): Document | undefined {
  const outline = prepared.outlines[id];
  if (!outline || outline.parts.length === 0) return undefined;
  const { situation, workspace, ledger } = prepared;
  const held = new Set<string>([id, ...boundIn(outline)]);
  const holds = (document: DocumentId): boolean => held.has(document);
  const blocks = fillParts({ prepared, holds, report }, outline.parts, id);
  const title = text(localised(outline.plan.title, situation.lang));
  const subtitle = subtitleOf(prepared);
  return {
    plan: id,
    nature: outline.plan.nature,
    situation,
    edition: workspace.edition,
    title,
    subtitle,
    blocks,
    decisions: [...held].flatMap((document) => prepared.outlines[document]?.decisions ?? []),
    effects: ledger
      .filter((entry) => holds(entry.document))
      .map(({ document: _document, nature: _nature, ...effect }) => effect),
    hash: createHash('sha256')
      .update(JSON.stringify([title, subtitle, blocks]))
      .digest('hex') as Sha256,
  };
}

function boundIn(outline: Outline): Many<DocumentId> {
  return outline.parts.flatMap((part) => (part.type === 'section' && part.bound ? [part.bound.id] : []));
}

/** Offer, options and audience: what tells two documents of one title apart. */
function subtitleOf({ workspace, situation, facts }: Prepared): Many<Inline> {
  const { lang } = situation;
  const audience = workspace.audiences[situation.audience];
  const offer = workspace.offers[situation.offer];
  const name = ((facts['offer'] ?? {}) as { name?: string }).name ?? situation.offer;
  const options =
    offer?.options
      .filter((option) => situation.options.includes(option.id))
      .map((option) => localised(option.title, lang)) ?? [];
  const sold = situation.offer === CATALOGUE ? [] : [[name, ...options].join(' + ')];
  return text([...sold, ...(audience ? [localised(audience.title, lang)] : [])].join(' — '));
}
