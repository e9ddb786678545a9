/** What remains of a template once every block tag is decided: content and atoms in a row, and their Markdown. */
import type { Fact, Many } from '../../shapes.js';
import type { BlockNode, ContentNode, EachNode, RefNode, TextNode, ValueNode } from './template.js';

export interface Item {
  readonly value: Fact;
  readonly index: number;
}
export type Atom = (ValueNode | RefNode) & { readonly item?: Item | undefined };
export type Leaf = ContentNode | Atom;

export interface Deciding {
  /** undefined: neither side prints. */
  readonly side: (block: BlockNode) => 'then' | 'else' | undefined;
  /** None: the other side prints. */
  readonly items: (each: EachNode) => Many<Item>;
}

export function leavesOf(nodes: Many<TextNode>, deciding: Deciding): Many<Leaf> {
  const leaves: Leaf[] = [];
  const walk = (some: Many<TextNode>, item?: Item): void => {
    for (const node of some) {
      if (node.type === 'block') {
        const side = deciding.side(node);
        if (side) walk(node[side], item);
      } else if (node.type === 'each') {
        const items = deciding.items(node);
        if (items.length === 0) walk(node.else, item);
        for (const each of items) walk(node.body, each);
      } else leaves.push(item && node.type === 'value' ? { ...node, item } : node);
    }
  };
  walk(nodes);
  return leaves;
}

/** Stands for the atom of that number while Markdown is read, which takes private characters for letters. */
const marker = (index: number): string => `\uE000${index}\uE001`;
/** Splits a text into words, at even places, and numbers of atoms, at odd places. */
export const MARKER = /\uE000(\d+)\uE001/;

export const isAtom = (leaf: Leaf): leaf is Atom => leaf.type !== 'content';

export function markdownOf(leaves: Many<Leaf>): string {
  let markdown = '';
  let atoms = 0;
  for (const leaf of leaves) markdown += leaf.type === 'content' ? leaf.text : marker(atoms++);
  return markdown;
}
