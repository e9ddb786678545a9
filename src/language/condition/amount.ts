/** Amounts: numbers are brought to integers on one scale. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Said } from '../../diagnostics/entry.js';
import { digitsOf } from './digits.js';
import type { Amount } from './expression.js';
import {
  factOf,
  fail,
  mistyped,
  NUMBER,
  onlyArgument,
  pathOf,
  rangeOf,
  refused,
  SET,
  sourceOf,
  type Lowering,
} from './lowering.js';

const SIZE: Said = { fr: 'un nombre de taille raisonnable', en: 'a number of a reasonable size' };

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

/** The amount as an integer scaled by 10^scale, where that is exact for every value that the schema admits. */
export function exactAmount(node: ASTNode, scale: number, lowering: Lowering): Amount | undefined {
  const digits = decimals(node, lowering);
  if (digits > scale)
    return mistyped(lowering, node, {
      fr: `un nombre de ${scale} décimales au plus (il en a ${digits})`,
      en: `a number of at most ${scale} decimals (it has ${digits})`,
    });
  const made = amountOf(node, scale, lowering);
  return made && (largest(made, lowering) <= Number.MAX_SAFE_INTEGER ? made : mistyped(lowering, node, SIZE));
}

/** Up to what the amount, or a part of it, may differ from zero. The bounds of a derived fact were checked where it is defined. */
function largest(amount: Amount, lowering: Lowering): number {
  switch (amount.op) {
    case 'number':
      return Math.abs(amount.value);
    case 'fact': {
      const { minimum = 0, maximum = 0 } = lowering.types[amount.path] ?? {};
      return Math.max(Math.abs(minimum), Math.abs(maximum), 1) * amount.factor;
    }
    case 'size':
      return lowering.types[amount.path]?.values?.length ?? 0;
    case 'sum':
      return largest(amount.left, lowering) + largest(amount.right, lowering);
    case 'times':
      return Math.max(1, Math.abs(amount.factor)) * Math.max(1, largest(amount.of, lowering));
    case 'pick':
      return Math.max(largest(amount.then, lowering), largest(amount.else, lowering));
  }
}

function amountOf(node: ASTNode, scale: number, lowering: Lowering): Amount | undefined {
  const range = rangeOf(lowering, node);
  switch (node.op) {
    case 'value': {
      if (typeof node.args !== 'bigint' && typeof node.args !== 'number') return mistyped(lowering, node, NUMBER);
      return { op: 'number', value: Math.round(Number(node.args) * 10 ** scale), ...range };
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
      const test = lowering.lower(node.args[0], lowering);
      const then = amountOf(node.args[1], scale, lowering);
      const otherwise = amountOf(node.args[2], scale, lowering);
      return test && then && otherwise && { op: 'pick', test, then, else: otherwise, ...range };
    }
    case 'call': {
      if (node.args[0] !== 'size') return refused(node, lowering, NUMBER);
      const of = onlyArgument(node, lowering);
      const type = of && factOf(of, lowering, SET);
      if (!of || !type) return undefined;
      if (type.type !== 'set') return mistyped(lowering, of, SET);
      const size: Amount = { op: 'size', path: type.path, ...range };
      return scale === 0 ? size : { op: 'times', factor: 10 ** scale, of: size, ...range };
    }
    default: {
      const type = factOf(node, lowering, NUMBER);
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
  const of = amountOf(constant === a ? b : a, scale - digits, lowering);
  return of && { op: 'times', factor, of, ...rangeOf(lowering, node) };
}

/** The number that a literal is, or a product of literals, its sign included. */
function constantOf(node: ASTNode): number | undefined {
  if (node.op === '-_') {
    const of = constantOf(node.args);
    return of === undefined ? undefined : -of;
  }
  if (node.op === '*') {
    const [a, b] = [constantOf(node.args[0]), constantOf(node.args[1])];
    return a === undefined || b === undefined ? undefined : a * b;
  }
  return node.op === 'value' && ['bigint', 'number'].includes(typeof node.args) ? Number(node.args) : undefined;
}
