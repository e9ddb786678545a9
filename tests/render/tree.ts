/** Short ways to write document trees in tests. */
import type { Block, ClauseId, Document, DocumentId, Fact, FactPath, Inline, Many } from '../../src/shapes.js';

export type Words = string | Inline | Many<string | Inline>;

export const text = (words: string): Inline => ({ type: 'text', text: words });
export const run = (words: Words): Many<Inline> =>
  (Array.isArray(words) ? (words as Many<string | Inline>) : [words as string | Inline]).map((each) =>
    typeof each === 'string' ? text(each) : each,
  );
export const value = (path: string, raw: Fact, printed: string): Inline => ({
  type: 'value',
  path: path as FactPath,
  raw,
  text: printed,
});
export const term = (id: string, printed: string, defines = false): Inline => ({
  type: 'term',
  id,
  anchor: `terme.${id}`,
  ...(defines ? { defines } : {}),
  text: printed,
});
export const reference = (to: string, printed: string, here = true): Inline => ({
  type: 'reference',
  to: to as ClauseId,
  document: 'cgv' as DocumentId,
  ...(here ? { anchor: to } : {}),
  text: printed,
});
export const strong = (words: Words): Inline => ({ type: 'strong', inlines: run(words) });
export const emphasis = (words: Words): Inline => ({ type: 'emphasis', inlines: run(words) });
export const link = (href: string, words: Words): Inline => ({ type: 'link', href, inlines: run(words) });

export const paragraph = (...words: (string | Inline)[]): Block => ({ type: 'paragraph', inlines: run(words) });
export const list = (ordered: boolean, ...items: (Words | Many<Block>)[]): Block => ({
  type: 'list',
  ordered,
  items: items.map((item) => (isBlocks(item) ? item : [{ type: 'paragraph', inlines: run(item) }])),
});
export const section = (
  level: number,
  number: string | null,
  id: string,
  title: Words,
  blocks: Many<Block>,
): Block => ({
  type: 'section',
  id,
  level,
  number,
  title: run(title),
  blocks,
});
export const clause = (
  level: number,
  number: string | null,
  id: string,
  title: Words,
  plain: Words,
  blocks: Many<Block>,
): Block => ({
  type: 'clause',
  id: id as ClauseId,
  alternative: 'always',
  level,
  number,
  title: run(title),
  blocks,
  plain: plain === '' ? [] : run(plain),
});
export const table = (caption: Words, head: Many<Words>, rows: Many<Many<Words>>): Block => ({
  type: 'table',
  caption: caption === '' ? [] : run(caption),
  head: head.map((cell) => (cell === '' ? [] : run(cell))),
  rows: rows.map((row) => row.map(run)),
  rowHeads: true,
});

export function documentOf(title: Words, subtitle: Words, blocks: Many<Block>): Document {
  return {
    plan: 'cgv' as DocumentId,
    nature: 'contractual',
    situation: {
      offer: 'standard',
      options: [],
      audience: 'fr-consumer',
      date: '2027-01-01',
      lang: 'fr',
    } as unknown as Document['situation'],
    edition: { version: '2027.1', effective: '2027-01-01' as Document['edition']['effective'] },
    title: run(title),
    subtitle: subtitle === '' ? [] : run(subtitle),
    blocks,
    decisions: [],
    effects: [],
    hash: '8e3b4d0c51f7a2960d4be17f2a3c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e' as Document['hash'],
  };
}

function isBlocks(item: Words | Many<Block>): item is Many<Block> {
  const kinds = ['paragraph', 'list', 'table', 'section', 'clause', 'verbatim', 'signatures'];
  return Array.isArray(item) && item.every((each) => typeof each === 'object' && kinds.includes((each as Block).type));
}
