/**
 * The own representation of a condition, which evaluator, trace, flow check and proof share. CEL's parser gives the syntax, this says
 * what is meant: every path is typed, numbers are integers on one scale per comparison, membership goes element by element.
 * An absent path is an error wherever it is read, but for `has`.
 */
import type { FactPath, Many, Place } from '../../shapes.js';
import type { Query } from './query.js';

/** Offsets in the CEL source, and the place of that passage in its file. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly at: Place;
}
export type Comparison = '<' | '<=' | '>' | '>=' | '==';

/** True, false, or an error. `!=` is the negation of `==`. */
export type Expression = Range &
  (
    | { readonly op: 'constant'; readonly value: boolean }
    | { readonly op: 'holds'; readonly path: FactPath }
    | { readonly op: 'has'; readonly path: FactPath }
    | { readonly op: 'not'; readonly of: Expression }
    | { readonly op: 'and' | 'or' | 'same'; readonly left: Expression; readonly right: Expression }
    | { readonly op: 'if'; readonly test: Expression; readonly then: Expression; readonly else: Expression }
    | { readonly op: 'compare'; readonly by: Comparison; readonly left: Amount; readonly right: Amount }
    | { readonly op: 'words'; readonly by: Comparison; readonly left: Word; readonly right: Word }
    | { readonly op: 'in'; readonly value: Word; readonly of: Members }
    /** Only in rules: whether an effect answers. */
    | { readonly op: 'asks'; readonly query: Query }
    /** Only in rules: a predicate of the pack. */
    | { readonly op: 'named'; readonly name: string; readonly of: Expression }
  );

/** An integer: decimals are scaled by a power of ten that both sides of a comparison share. */
export type Amount = Range &
  (
    | { readonly op: 'number'; readonly value: number }
    | { readonly op: 'fact'; readonly path: FactPath; readonly factor: number }
    | { readonly op: 'size'; readonly path: FactPath }
    | { readonly op: 'sum'; readonly left: Amount; readonly right: Amount }
    | { readonly op: 'times'; readonly factor: number; readonly of: Amount }
    | { readonly op: 'pick'; readonly test: Expression; readonly then: Amount; readonly else: Amount }
  );

/** A string, a member of an enum or a date (dates order as strings). */
export type Word = Range &
  ({ readonly op: 'literal'; readonly value: string } | { readonly op: 'text'; readonly path: FactPath });
export type Members = Range &
  ({ readonly op: 'set'; readonly path: FactPath } | { readonly op: 'list'; readonly values: Many<string> });

export type Node = Expression | Amount | Word | Members;

/** The nodes right below one node, in source order. */
export function below(node: Node): Many<Node> {
  switch (node.op) {
    case 'not':
    case 'named':
      return [node.of];
    case 'and':
    case 'or':
    case 'same':
    case 'compare':
    case 'words':
    case 'sum':
      return [node.left, node.right];
    case 'if':
    case 'pick':
      return [node.test, node.then, node.else];
    case 'in':
      return [node.value, node.of];
    case 'times':
      return [node.of];
    case 'constant':
    case 'asks':
    case 'holds':
    case 'has':
    case 'number':
    case 'fact':
    case 'size':
    case 'literal':
    case 'text':
    case 'set':
    case 'list':
      return [];
  }
}

/** Every path that the node reads, asking for presence included, in source order and once each. */
export function pathsOf(node: Node): Many<FactPath> {
  const own = 'path' in node ? [node.path] : [];
  return [...new Set([...own, ...below(node).flatMap(pathsOf)])];
}

/** Every question that it asks of the ledger, predicates included. */
export function queriesOf(node: Node): Many<Query> {
  return [...(node.op === 'asks' ? [node.query] : []), ...below(node).flatMap(queriesOf)];
}
