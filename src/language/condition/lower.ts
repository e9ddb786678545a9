/** CEL's syntax tree, typed against the facts and brought to the own representation. Every error is reported, each at its place. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Expression } from './expression.js';
import { lowerComparison } from './compare.js';
import {
  BOOLEAN,
  FACT,
  factOf,
  mistyped,
  onlyArgument,
  rangeOf,
  refused,
  type Call,
  type Lowering,
} from './lowering.js';
import { lowerQuery, queryName } from './query.js';
import { lowerMembership } from './words.js';

/** A condition; undefined where a part of it does not hold together. */
export function lower(node: ASTNode, lowering: Lowering): Expression | undefined {
  const range = rangeOf(lowering, node);
  switch (node.op) {
    case 'value':
      return typeof node.args === 'boolean'
        ? { op: 'constant', value: node.args, ...range }
        : mistyped(lowering, node, BOOLEAN);
    case '!_': {
      const of = lower(node.args, lowering);
      return of && { op: 'not', of, ...range };
    }
    case '&&':
    case '||': {
      const left = lower(node.args[0], lowering);
      const right = lower(node.args[1], lowering);
      return left && right && { op: node.op === '&&' ? 'and' : 'or', left, right, ...range };
    }
    case '?:': {
      const [test, then, otherwise] = node.args.map((each) => lower(each, lowering));
      return test && then && otherwise && { op: 'if', test, then, else: otherwise, ...range };
    }
    case 'in':
      return lowerMembership(node, lowering);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return lowerComparison(node, lowering);
    case 'call':
      if (lowering.rules && queryName(node, lowering.rules) !== undefined)
        return lowerQuery(node, lowering, lowering.rules);
      return node.args[0] === 'has' ? hasPath(node, lowering) : refused(node, lowering, BOOLEAN);
    case 'id':
    case '.': {
      const predicate = node.op === 'id' ? lowering.rules?.predicates[node.args] : undefined;
      if (predicate && node.op === 'id') return { op: 'named', name: node.args, of: predicate, ...range };
      const type = factOf(node, lowering, BOOLEAN);
      if (!type) return undefined;
      return type.type === 'bool' ? { op: 'holds', path: type.path, ...range } : mistyped(lowering, node, BOOLEAN);
    }
    default:
      return refused(node, lowering, BOOLEAN);
  }
}

function hasPath(node: Call, lowering: Lowering): Expression | undefined {
  const of = onlyArgument(node, lowering);
  const type = of && factOf(of, lowering, FACT);
  return type && { op: 'has', path: type.path, ...rangeOf(lowering, node) };
}
