/** Ways to get the meaning of a condition wrong: each rewrites what was read, so that it is evaluated as a bug would. */
import type { Amount, Expression, Members, Node, Word } from '../../src/language/condition/expression.js';
import type { Condition, FactPath } from '../../src/shapes.js';

type Change = (node: Node) => Node;

/** From the leaves to the root, so that a part is rewritten once. */
const everywhere =
  (change: Change) =>
  (condition: Condition): Condition => ({
    ...condition,
    ast: JSON.parse(JSON.stringify(condition.ast), (_, value: Node) =>
      typeof value === 'object' && 'op' in value ? change(value) : value,
    ) as unknown,
  });

type WithOp<N, Op> = N extends { readonly op: infer O } ? (Op extends O ? N : never) : never;
type Of<Op extends Node['op']> = WithOp<Node, Op>;
const on = <Op extends Node['op']>(op: Op, change: (node: Of<Op>) => Node) =>
  everywhere((node) => (node.op === op ? change(node as Of<Op>) : node));

const negated = (of: Expression): Expression => ({ ...placeOf(of), op: 'not', of });
const constant = (at: Expression, value: boolean): Expression => ({ ...placeOf(at), op: 'constant', value });
const placeOf = ({ start, end, at }: Node) => ({ start, end, at });
const asked = (at: Node, path: FactPath): Expression => ({ ...placeOf(at), op: 'has', path });
/** False instead of an error where the fact is absent. */
const lenient = (node: Expression, path: FactPath): Expression => ({
  ...placeOf(node),
  op: 'and',
  left: asked(node, path),
  right: node,
});
/** True or an error: whatever the part is, it must have a value. */
const defined = (of: Expression): Expression => ({ ...placeOf(of), op: 'same', left: of, right: of });
const pathIn = (node: Amount | Word | Members): FactPath | undefined => ('path' in node ? node.path : undefined);

export const mutants: Readonly<Record<string, (condition: Condition) => Condition>> = {
  '&& is read as ||': on('and', (node) => ({ ...node, op: 'or' })),
  '|| is read as &&': on('or', (node) => ({ ...node, op: 'and' })),
  '! is dropped': on('not', (node) => node.of),
  '== of conditions is read as &&': on('same', (node) => ({ ...node, op: 'and' })),
  'the branches of ?: are swapped': on('if', (node) => ({ ...node, then: node.else, else: node.then })),
  'the branches of a number are swapped': on('pick', (node) => ({ ...node, then: node.else, else: node.then })),
  '< is read as <=': on('compare', (node) => (node.by === '<' ? { ...node, by: '<=' } : node)),
  '>= is read as >': on('compare', (node) => (node.by === '>=' ? { ...node, by: '>' } : node)),
  '> is read as <': on('compare', (node) => (node.by === '>' ? { ...node, by: '<' } : node)),
  '== of numbers is read as <=': on('compare', (node) => (node.by === '==' ? { ...node, by: '<=' } : node)),
  'dates are ordered the other way': on('words', (node) => ({ ...node, left: node.right, right: node.left })),
  '== of words is negated': on('words', (node) => (node.by === '==' ? negated(node) : node)),
  'in is negated': on('in', negated),
  'a list lacks its last member': on('list', (node) => ({ ...node, values: node.values.slice(0, -1) })),
  'has is always true': on('has', (node) => constant(node, true)),
  'has is negated': on('has', negated),
  'has of an absent parent is false': on('has', (node) => {
    const parent = node.path.slice(0, node.path.lastIndexOf('.')) as FactPath;
    return parent.includes('.') ? lenient(node, parent) : node;
  }),
  'an absent boolean is false': on('holds', (node) => lenient(node, node.path)),
  'an absent number makes a comparison false': on('compare', (node) => {
    const path = pathIn(node.left);
    return path === undefined ? node : lenient(node, path);
  }),
  'membership of an absent set is false': on('in', (node) => {
    const path = pathIn(node.of);
    return path === undefined ? node : lenient(node, path);
  }),
  'an error on the left of && is not absorbed': on('and', (node) => ({
    ...placeOf(node),
    op: 'if',
    test: node.left,
    then: node.right,
    else: constant(node, false),
  })),
  'an error on the right of && is not absorbed': on('and', (node) => ({
    ...placeOf(node),
    op: 'if',
    test: defined(node.right),
    then: node,
    else: node,
  })),
  'an error on the left of || is not absorbed': on('or', (node) => ({
    ...placeOf(node),
    op: 'if',
    test: node.left,
    then: constant(node, true),
    else: node.right,
  })),
  'an error in the branch not taken counts': on('if', (node) => ({
    ...placeOf(node),
    op: 'if',
    test: defined(node.else),
    then: node,
    else: node,
  })),
  'a sum loses its right side': on('sum', (node) => node.left),
  'a factor loses its sign': on('times', (node) => ({ ...node, factor: Math.abs(node.factor) })),
  'decimals are cut off': on('fact', (node) => ({ ...node, factor: Math.min(node.factor, 1) })),
  'a set counts for one': on('size', (node) => ({ ...placeOf(node), op: 'number', value: 1 })),
  'a literal is off by one': on('number', (node) => ({ ...node, value: node.value + 1 })),
};
