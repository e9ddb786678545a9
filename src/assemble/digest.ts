/** One string of all that a reader is given: words, structure, where links lead. What it hashes to names a document's content. */
import { flat } from '../language/print/flat.js';
import type { Block, Inline, Many } from '../shapes.js';

/** Characters that no text holds stand between the parts, so that two trees never read alike. */
const BETWEEN = '\u0001';
const WITHIN = '\u0002';

export function digestOf(blocks: Many<Block>): string {
  let written = '';
  for (const block of blocks) written += blockDigest(block) + BETWEEN;
  return written;
}

const alreadyDigested = new WeakMap<Block, string>();

function blockDigest(block: Block): string {
  if (!Object.isFrozen(block)) return written(block);
  const known = alreadyDigested.get(block) ?? flat(written(block));
  alreadyDigested.set(block, known);
  return known;
}

function written(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `p${inlineDigest(block.inlines)}`;
    case 'list':
      return `${block.ordered ? 'o' : 'u'}${block.items.map(digestOf).join(WITHIN)}`;
    case 'section':
    case 'clause': {
      const own =
        block.type === 'section'
          ? `s${block.document ?? ''}`
          : `c${block.alternative}${WITHIN}${inlineDigest(block.plain)}`;
      return `${own}${WITHIN}${block.id}${WITHIN}${String(block.level)}${WITHIN}${block.number ?? ''}${WITHIN}${inlineDigest(block.title)}${WITHIN}${digestOf(block.blocks)}`;
    }
    case 'table': {
      const rows = block.rows.map((row) => row.map(inlineDigest).join(WITHIN)).join(BETWEEN);
      return `t${String(block.rowHeads)}${inlineDigest(block.caption)}${WITHIN}${block.head.map(inlineDigest).join(WITHIN)}${BETWEEN}${rows}`;
    }
    case 'verbatim':
      return `v${block.id}${WITHIN}${block.source}${WITHIN}${digestOf(block.blocks)}`;
    case 'signatures':
      return `g${block.parties.map(({ party, lines }) => party + lines.map(inlineDigest).join(WITHIN)).join(BETWEEN)}`;
  }
}

/** Frozen rows are shared by all documents that have the same values in them: each is written once. */
const alreadyWritten = new WeakMap<Many<Inline>, string>();

export function inlineDigest(inlines: Many<Inline>): string {
  const shared = Object.isFrozen(inlines);
  const known = shared ? alreadyWritten.get(inlines) : undefined;
  if (known !== undefined) return known;
  let written = '';
  for (const inline of inlines)
    switch (inline.type) {
      case 'text':
        written += `${inline.text}${WITHIN}`;
        break;
      case 'value':
        written += `=${inline.path}=${inline.text}${WITHIN}`;
        break;
      case 'break':
        written += `/${WITHIN}`;
        break;
      case 'strong':
      case 'emphasis':
        written += `${inline.type === 'strong' ? '*' : '_'}${inlineDigest(inline.inlines)}${BETWEEN}`;
        break;
      case 'link':
        written += `@${inline.href}${WITHIN}${inlineDigest(inline.inlines)}${BETWEEN}`;
        break;
      case 'reference':
        written += `>${inline.to}${inline.anchor === undefined ? '' : '#'}${inline.text}${WITHIN}`;
        break;
      case 'term':
        written += `~${inline.id}${inline.anchor === undefined ? '' : '#'}${inline.defines ? '!' : ''}${inline.text}${WITHIN}`;
        break;
    }
  if (shared) alreadyWritten.set(inlines, written);
  return written;
}
