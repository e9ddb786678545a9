/** A text read as Markdown, once for each way that its blocks fall: what remains is to put values into the slots. */
import type { Block, Diagnostic, FactPath, Inline, Many, Template } from '../../shapes.js';
import { isAtom, leavesOf, markdownOf, type Atom, type Deciding, type Leaf } from './leaves.js';
import { placeIn } from './marks.js';
import { checkLeaves } from './markdown-check.js';
import { blocksOf, isLexable, lex } from './markdown.js';
import type { TextBody, TextNode } from './template.js';
import { markTerms, type TermFinder } from './terms.js';

export interface Skeleton {
  /** With a slot for each atom. */
  readonly blocks: Many<Block>;
  /** In the order of their slots. */
  readonly atoms: Many<Atom>;
  readonly terms: Many<string>;
  readonly refused: Many<Diagnostic>;
}

/** How the defined terms of a text are marked. One value serves a whole workspace: texts remember what they read with it. */
export interface Marking {
  readonly finder: TermFinder;
  /** Where a term leads; absent, or undefined: nowhere. */
  readonly anchor?: (term: string) => string | undefined;
}

interface Known {
  readonly marking: Marking | undefined;
  /** It has no block: there is one way to read it, `only`. */
  readonly single: boolean;
  only?: Skeleton;
  readonly byFall: Map<string, Skeleton>;
}
const alreadyRead = new WeakMap<Template, Known[]>();

export function skeletonOf(template: Template, decide: () => Deciding, marking: Marking | undefined): Skeleton {
  const { nodes } = template.body as TextBody;
  const known = knownOf(template, marking);
  if (known.single) return (known.only ??= made(leavesOf(nodes, decide()), template, marking));
  const { byFall } = known;
  const deciding = decide();
  // The items of a list are values themselves: such a text is taken apart each time, and known by its words.
  const fallen = fall(nodes, deciding);
  const leaves = fallen === undefined ? leavesOf(nodes, deciding) : undefined;
  const key = leaves ? markdownOf(leaves) : `#${fallen ?? ''}`;
  const before = byFall.get(key);
  const skeleton = before ?? made(leaves ?? leavesOf(nodes, deciding), template, marking);
  if (!before) byFall.set(key, skeleton);
  return leaves ? { ...skeleton, atoms: leaves.filter(isAtom) } : skeleton;
}

/** Whether the text has no block: it has the same words in every situation, values and numbers apart. */
export const isSingle = ({ body }: Template): boolean =>
  (body as TextBody).nodes.every(({ type }) => type !== 'block' && type !== 'each');

function knownOf(template: Template, marking: Marking | undefined): Known {
  const all = alreadyRead.get(template) ?? [];
  const known = all.find((each) => each.marking === marking);
  if (known) return known;
  const fresh: Known = { marking, single: isSingle(template), byFall: new Map() };
  alreadyRead.set(template, [...all, fresh]);
  return fresh;
}

/** Which side of each block prints, in order; undefined where the text repeats for the items of a list. */
function fall(nodes: Many<TextNode>, deciding: Deciding): string | undefined {
  let sides = '';
  for (const node of nodes) {
    if (node.type === 'each') return undefined;
    if (node.type !== 'block') continue;
    const side = deciding.side(node);
    const below = side ? fall(node[side], deciding) : '';
    if (below === undefined) return undefined;
    sides += `${side === 'then' ? '1' : side === 'else' ? '0' : '?'}(${below})`;
  }
  return sides;
}

function made(leaves: Many<Leaf>, template: Template, marking: Marking | undefined): Skeleton {
  const refused: Diagnostic[] = [];
  const { marks } = template.body as TextBody;
  checkLeaves(
    leaves,
    (passage) => placeIn(marks, passage),
    template.at,
    (finding) => refused.push(finding),
  );
  const markdown = markdownOf(leaves);
  if (!isLexable(markdown)) return { blocks: [], atoms: [], terms: [], refused };
  const atoms = leaves.filter(isAtom);
  const blocks = blocksOf(lex(markdown), (index) => slot(index, atoms[index]));
  const marked = marking ? markTerms(blocks, marking.finder, marking.anchor) : { blocks, terms: [] };
  freezeRows(marked.blocks);
  Object.freeze(marked.blocks);
  return { ...marked, atoms, refused };
}

/** All documents share what is read here: nobody may change it. */
export function freezeRows(blocks: Many<Block>): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') Object.freeze(block.inlines);
    else if (block.type === 'list') block.items.forEach(freezeRows);
  }
}

/** Typography takes the slot for a digit where a bare number will stand, else for a letter. */
const slot = (index: number, atom: Atom | undefined): Inline => ({
  type: 'value',
  path: SLOT,
  raw: index,
  text: atom?.type === 'value' && atom.bare ? '0' : 'x',
});
const SLOT = '' as FactPath;

/** The number of the slot's atom; undefined for any other inline. */
export const slotOf = (inline: Inline): number | undefined =>
  inline.type === 'value' && inline.path === SLOT ? (inline.raw as number) : undefined;
