/** Bookmarks: what a link in the text may lead to, under names that Word takes. */
import type { Block, Inline, Many } from '../../shapes.js';

const LONGEST = 40;

/** Names by id of section, clause or defined term. Word tells neither case apart nor more than forty characters. */
export function anchorsOf(blocks: Many<Block>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of idsIn(blocks)) {
    if (names.has(id)) continue;
    const name = freeName(id, taken);
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  const legal = id.replace(/[^a-z0-9_]/gi, '_').replace(/^(?![a-z])/i, 'n_');
  let name = legal.slice(0, LONGEST);
  for (let count = 2; taken.has(name.toLowerCase()); count++) {
    const suffix = `_${count}`;
    name = legal.slice(0, LONGEST - suffix.length) + suffix;
  }
  return name;
}

function idsIn(blocks: Many<Block>): Many<string> {
  return blocks.flatMap((block): Many<string> => {
    switch (block.type) {
      case 'section':
      case 'clause':
        return [block.id, ...definedIn(block.title), ...idsIn(block.blocks)];
      case 'paragraph':
        return definedIn(block.inlines);
      case 'list':
        return block.items.flatMap(idsIn);
      case 'table':
        return block.rows.flat().flatMap(definedIn);
      case 'verbatim':
        return idsIn(block.blocks);
      case 'signatures':
        return [];
    }
  });
}

const definedIn = (inlines: Many<Inline>): Many<string> =>
  inlines.flatMap((inline) => {
    if ('inlines' in inline) return definedIn(inline.inlines);
    return inline.type === 'term' && inline.defines && inline.anchor !== undefined ? [inline.anchor] : [];
  });
