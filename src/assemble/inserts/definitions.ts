/** The defined terms that the contractual documents of this situation use, and no other, in alphabetical order. */
import type { Block, Definition, DocumentId, Inline, Many } from '../../shapes.js';
import { fillerOf, type Filling } from '../text.js';
import { localised } from '../inline.js';
import { anchorOf, usedTerms } from '../terms.js';
import type { Write } from './index.js';

export const definitions: Write = (filling, _part, document) => {
  const { prepared } = filling;
  const { lang } = prepared.situation;
  const used = usedTerms(prepared);
  const listed = Object.values(prepared.workspace.definitions)
    .filter((definition) => used.has(definition.id))
    .map((definition) => ({ definition, key: sortKey(localised(definition.term, lang)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return listed.length === 0
    ? []
    : [{ type: 'list', ordered: false, items: listed.map(({ definition }) => entry(filling, definition, document)) }];
};

const COLON: Inline = { type: 'text', text: '\u00A0: ' };

/** Accents and case fold, so that «Établissement» stands among the E; no locale is consulted. */
const sortKey = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function entry(filling: Filling, definition: Definition, document: DocumentId): Many<Block> {
  const { prepared } = filling;
  const { lang } = prepared.situation;
  const filled = fillerOf(filling, document, prepared.subject)(localised(definition.text, lang));
  const [first, ...rest] = filled;
  if (first?.type !== 'paragraph') return filled;
  const term: Inline = {
    type: 'term',
    id: definition.id,
    anchor: anchorOf(definition.id),
    defines: true,
    text: localised(definition.term, lang),
  };
  const head: Many<Inline> = [{ type: 'strong', inlines: [term] }, COLON];
  return [{ type: 'paragraph', inlines: [...head, ...first.inlines] }, ...rest];
}
