/** Comparisons: both sides are booleans, words or numbers; numbers are brought to integers on one scale. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Said } from '../../diagnostics/entry.js';
import { digitsOf } from './digits.js';
import type { Amount, Comparison, Expression } from './expression.js';
import {
  factOf,
  fail,
  isMember,
  lower,
  mistyped,
  NUMBER,
  pathOf,
  rangeOf,
  refused,
  sourceOf,
  word,
  WORD,
  type Lowering,
} from './lower.js';

const SIZE: Said = { fr: 'un nombre de taille raisonnable', en: 'a number of a reasonable size' };

type Sort = 'boolean' | 'word' | 'number' | 'other';
type Binary = Extract<ASTNode, { op: '==' | '!=' | '<' | '<=' | '>' | '>=' }>;

export function lowerComparison(node: Binary, lowering: Lowering): Expression | undefined {
  const range = rangeOf(lowering, node);
  const by: Comparison = node.op === '!=' ? '==' : node.op;
  const made = compared(node, by, lowering);
  return made && (node.op === '!=' ? { op: 'not', of: made, ...range } : made);
}

function compared(node: Binary, by: Comparison, lowering: Lowering): Expression | undefined {
  const range = rangeOf(lowering, node);
  const [a, b] = node.args;
  const sorts = [sortOf(a, lowering), sortOf(b, lowering)];
  if (sorts.includes('number')) {
    const scale = Math.max(decimals(a, lowering), decimals(b, lowering));
    const [left, right] = [amountOf(a, scale, lowering), amountOf(b, scale, lowering)];
    return left && right && { op: 'compare', by, left, right, ...range };
  }
  if (sorts.includes('word')) {
    const [left, right] = [word(a, lowering), word(b, lowering)];
    if (!left || !right) return undefined;
    const isDate = [left, right].some((each) => each.op === 'text' && lowering.types[each.path]?.type === 'date');
    if (by !== '==' && !isDate)
      return mistyped(lowering, node, {
        fr: 'une comparaison possible : seuls les nombres et les dates s’ordonnent',
        en: 'a possible comparison: only numbers and dates have an order',
      });
    const fits = [
      [left, right],
      [right, left],
    ].every(
      ([path, literal]) =>
        path?.op !== 'text' || literal?.op !== 'literal' || isMember(literal.value, path.path, node, lowering),
    );
    return fits ? { op: 'words', by, left, right, ...range } : undefined;
  }
  if (sorts.includes('other')) return mistyped(lowering, sorts[0] === 'other' ? a : b, WORD);
  const [left, right] = [lower(a, lowering), lower(b, lowering)];
  if (!left || !right) return undefined;
  return by === '==' ? { op: 'same', left, right, ...range } : mistyped(lowering, node, NUMBER);
}

function sortOf(node: ASTNode, lowering: Lowering): Sort {
  if (node.op === 'value')
    return typeof node.args === 'boolean' ? 'boolean' : typeof node.args === 'string' ? 'word' : 'number';
  if (node.op === '?:') return sortOf(node.args[1], lowering);
  if (['+', '-', '*', '-_'].includes(node.op) || (node.op === 'call' && node.args[0] === 'size')) return 'number';
  const path = pathOf(node);
  if (path === undefined) return 'boolean';
  const type = lowering.types[path]?.type;
  if (type === undefined || type === 'bool') return 'boolean';
  if (type === 'int' || type === 'decimal') return 'number';
  return type === 'enum' || type === 'string' || type === 'date' ? 'word' : 'other';
}

/** Digits after the point that the amount needs. */
export function decimals(node: ASTNode, lowering: Lowering): number {
  if (node.op === 'value') return typeof node.args === 'number' ? digitsOf(node.args) : 0;
  if (node.op === '?:') return Math.max(decimals(node.args[1], lowering), decimals(node.args[2], lowering));
  if (node.op === '-_') return decimals(node.args, lowering);
  if (node.op === '+' || node.op === '-')
    return Math.max(decimals(node.args[0], lowering), decimals(node.args[1], lowering));
  if (node.op === '*') return decimals(node.args[0], lowering) + decimals(node.args[1], lowering);
  const path = pathOf(node);
  return (path === undefined ? undefined : lowering.types[path]?.decimals) ?? 0;
}

/** The amount as an integer scaled by 10^scale. */
export function amountOf(node: ASTNode, scale: number, lowering: Lowering): Amount | undefined {
  const range = rangeOf(lowering, node);
  switch (node.op) {
    case 'value': {
      if (typeof node.args !== 'bigint' && typeof node.args !== 'number') return mistyped(lowering, node, NUMBER);
      const value = Math.round(Number(node.args) * 10 ** scale);
      return Number.isSafeInteger(value) ? { op: 'number', value, ...range } : mistyped(lowering, node, SIZE);
    }
    case '-_': {
      const of = amountOf(node.args, scale, lowering);
      return of && { op: 'times', factor: -1, of, ...range };
    }
    case '+':
    case '-': {
      const left = amountOf(node.args[0], scale, lowering);
      const right = amountOf(node.args[1], scale, lowering);
      if (!left || !right) return undefined;
      return {
        op: 'sum',
        left,
        right: node.op === '+' ? right : { op: 'times', factor: -1, of: right, ...rangeOf(lowering, node.args[1]) },
        ...range,
      };
    }
    case '*':
      return product(node.args, scale, lowering, node);
    case '?:': {
      const test = lower(node.args[0], lowering);
      const then = amountOf(node.args[1], scale, lowering);
      const otherwise = amountOf(node.args[2], scale, lowering);
      return test && then && otherwise && { op: 'pick', test, then, else: otherwise, ...range };
    }
    case 'call': {
      const [name, [of]] = node.args;
      if (name !== 'size' || !of) return refused(node, `${name}()`, lowering);
      const type = factOf(of, lowering);
      if (!type) return undefined;
      if (type.type !== 'set') return mistyped(lowering, of, { fr: 'un ensemble de choix', en: 'a set' });
      const size: Amount = { op: 'size', path: type.path, ...range };
      return scale === 0 ? size : { op: 'times', factor: 10 ** scale, of: size, ...range };
    }
    default: {
      const type = factOf(node, lowering);
      if (!type) return undefined;
      if (type.type !== 'int' && type.type !== 'decimal') return mistyped(lowering, node, NUMBER);
      return { op: 'fact', path: type.path, factor: 10 ** scale, ...range };
    }
  }
}

/** Only by a constant: the product of two facts cannot be proved. */
function product([a, b]: [ASTNode, ASTNode], scale: number, lowering: Lowering, node: ASTNode): Amount | undefined {
  const constant = [a, b].find((each) => constantOf(each) !== undefined);
  if (!constant)
    return fail(lowering, node, 'condition-operator', {
      operator: sourceOf(lowering, node),
      instead: { fr: 'Multipliez par une constante seulement.', en: 'Multiply by a constant only.' },
    });
  const digits = decimals(constant, lowering);
  const factor = Math.round((constantOf(constant) ?? 0) * 10 ** digits);
  if (!Number.isSafeInteger(factor)) return mistyped(lowering, constant, SIZE);
  const of = amountOf(constant === a ? b : a, scale - digits, lowering);
  return of && { op: 'times', factor, of, ...rangeOf(lowering, node) };
}

/** The number that a literal is, its sign included. */
function constantOf(node: ASTNode): number | undefined {
  if (node.op === '-_') {
    const of = constantOf(node.args);
    return of === undefined ? undefined : -of;
  }
  return node.op === 'value' && ['bigint', 'number'].includes(typeof node.args) ? Number(node.args) : undefined;
}
