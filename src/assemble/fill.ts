/** An outline becomes blocks: texts filled, references resolved, defined terms found. */
import { diagnose } from '../diagnostics/diagnose.js';
import { fillTemplate } from '../language/text/fill.js';
import { typograph } from '../language/text/typograph.js';
import type { Block, DocumentId, Inline, Lang, Many } from '../shapes.js';
import { inlineDigest } from './digest.js';
import { insertBlocks } from './inserts/index.js';
import { localised, titled } from './inline.js';
import { headingEmpty, type OutlineClause, type OutlinePart } from './outline.js';
import { factTable } from './table.js';
import { fillerOf, type Filling } from './text.js';

type ClauseBlock = Extract<Block, { type: 'clause' }>;

/** Level 1 stands right under the document's title. */
export function fillParts(filling: Filling, parts: Many<OutlinePart>, document: DocumentId, level = 1): Many<Block> {
  return parts.flatMap((part) => fillPart(filling, part, document, level));
}

function fillPart(filling: Filling, part: OutlinePart, document: DocumentId, level: number): Many<Block> {
  const { prepared } = filling;
  const { lang } = prepared.situation;
  switch (part.type) {
    case 'section': {
      const inner = part.bound ? part.bound.id : document;
      const title = titled(part.heading.title, lang);
      const blocks = underHeading(fillParts(filling, part.parts, inner, level + 1), title);
      if (blocks.length === 0) filling.report(headingEmpty(part.heading, { ...prepared.subject, document }));
      return [
        {
          type: 'section',
          id: part.bound ? part.bound.id : `${part.document}/${part.heading.id}`,
          level,
          number: part.number,
          title,
          blocks,
          ...(part.bound ? { document: part.bound.id } : {}),
        },
      ];
    }
    case 'clause':
      return [clauseBlock(filling, part, level)];
    case 'leaf':
      switch (part.part.type) {
        case 'table':
          return factTable(prepared, part.part);
        case 'verbatim':
          return verbatim(filling, part.part.text);
        case 'insert':
          return insertBlocks(filling, part.part, document, level);
      }
  }
}

/** A clause without a number that stands alone under its own title does not say it again. */
function underHeading(blocks: Many<Block>, title: Many<Inline>): Many<Block> {
  const [clause, second] = blocks;
  const alone = clause?.type === 'clause' && clause.number === null && second === undefined;
  return alone && sameWords(clause.title, title) ? [{ ...clause, title: [] }] : blocks;
}

const sameWords = (a: Many<Inline>, b: Many<Inline>): boolean => inlineDigest(a) === inlineDigest(b);

function clauseBlock(filling: Filling, { clause, alternative, document, number }: OutlineClause, level: number): Block {
  const { prepared, report } = filling;
  const { lang } = prepared.situation;
  const subject = { ...prepared.subject, document, clause: clause.id };
  const template = localised(alternative.text, lang);
  const fill = fillerOf(filling, document, subject);
  const blocks = fill(template);
  if (blocks.length === 0) report(diagnose('clause-empty', { clause: clause.id }, { at: template.at, subject }));
  const plain = alternative.plain ? fill(localised(alternative.plain, lang)) : NO_PLAIN;
  const shared = Object.isFrozen(blocks) && Object.isFrozen(plain);
  const before = shared ? alreadyMade.get(blocks) : undefined;
  const known = before?.find((made) => made.plain === plain && made.lang === lang && isAt(made.block, level, number));
  if (known) return known.block;
  const block: ClauseBlock = {
    type: 'clause',
    id: clause.id,
    alternative: alternative.name,
    level,
    number,
    title: titled(clause.title, lang),
    blocks,
    plain: plain.flatMap((each) => (each.type === 'paragraph' ? each.inlines : [])),
  };
  if (shared)
    alreadyMade.set(blocks, [...(before ?? []).slice(1 - KEPT), { block: Object.freeze(block), plain, lang }]);
  return block;
}

const NO_PLAIN: Many<Block> = Object.freeze([]);

/** A clause that prints the same values is one block for every document in which it has that number. */
interface Made {
  readonly block: ClauseBlock;
  readonly plain: Many<Block>;
  readonly lang: Lang;
}
const alreadyMade = new WeakMap<Many<Block>, Many<Made>>();
/** Numbers that a clause bears in one situation or another. */
const KEPT = 16;

const isAt = (block: ClauseBlock, level: number, number: string | null): boolean =>
  block.number === number && block.level === level;

function verbatim({ prepared, report }: Filling, id: string): Many<Block> {
  const statutory = prepared.workspace.statutory[id];
  if (!statutory) return [];
  const blocks = fillTemplate(statutory.text, prepared.facts, { report, subject: prepared.subject });
  const source = typograph(prepared.workspace.vocabulary.sources[statutory.source]?.cite ?? statutory.source);
  return [{ type: 'verbatim', id, source, blocks }];
}
