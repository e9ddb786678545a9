/** The defined terms that the contractual documents of this situation use, and no other, in alphabetical order. */
import { fillTemplate } from '../../language/text/fill.js';
import type { Block, Definition, Many } from '../../shapes.js';
import type { Filling } from '../fill.js';
import { localised, text } from '../inline.js';
import { usedTerms } from '../terms.js';
import type { Write } from './index.js';

export const definitions: Write = (filling) => {
  const { prepared } = filling;
  const { lang } = prepared.situation;
  const used = usedTerms(prepared);
  const listed = Object.values(prepared.workspace.definitions)
    .filter((definition) => used.has(definition.id))
    .sort((a, b) => (sortKey(localised(a.term, lang)) < sortKey(localised(b.term, lang)) ? -1 : 1));
  return listed.length === 0
    ? []
    : [{ type: 'list', ordered: false, items: listed.map((each) => entry(filling, each)) }];
};

/** Accents and case fold, so that «Établissement» stands among the E; no locale is consulted. */
const sortKey = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function entry(filling: Filling, definition: Definition): Many<Block> {
  const { prepared, report } = filling;
  const { lang } = prepared.situation;
  const filled = fillTemplate(localised(definition.text, lang), prepared.facts, prepared.workspace.facts, {
    report,
    subject: prepared.subject,
  });
  const [first, ...rest] = filling.terms(filled);
  if (first?.type !== 'paragraph') return filled;
  const term = localised(definition.term, lang);
  const head = [
    { type: 'strong' as const, inlines: [{ type: 'term' as const, id: definition.id, defines: true, text: term }] },
    ...text(' : '),
  ];
  return [{ type: 'paragraph', inlines: [...head, ...first.inlines] }, ...rest];
}
