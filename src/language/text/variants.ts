/** Ways that the blocks of a text can fall, so chosen that every passage prints in one of them at least. */
import type { Many } from '../../shapes.js';
import type { Leaf } from './leaves.js';
import type { BlockNode, EachNode, TextNode } from './template.js';

export function variantsOf(nodes: Many<TextNode>): Many<Many<Leaf>> {
  const count = ways(nodes);
  return Array.from({ length: count }, (_, way) => variant(nodes, way));
}

function ways(nodes: Many<TextNode>): number {
  return Math.max(1, ...nodes.map((node) => (node.type === 'block' || node.type === 'each' ? waysOf(node) : 1)));
}

const sides = (node: BlockNode | EachNode): [Many<TextNode>, Many<TextNode>] => [
  node.type === 'block' ? node.then : node.body,
  node.else,
];
const waysOf = (node: BlockNode | EachNode): number => {
  const [first, second] = sides(node);
  return ways(first) + ways(second);
};

/** In the way of that number each block takes the side, and in it the way, that the number leads to. */
function variant(nodes: Many<TextNode>, way: number): Many<Leaf> {
  return nodes.flatMap((node): Many<Leaf> => {
    if (node.type !== 'block' && node.type !== 'each') return [node];
    const [first, second] = sides(node);
    const own = way % waysOf(node);
    if (own >= ways(first)) return variant(second, own - ways(first));
    const leaves = variant(first, own);
    // Two rows show how a row of a list follows another.
    return node.type === 'each' ? [...leaves, ...leaves] : leaves;
  });
}
