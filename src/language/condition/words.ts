/** Choices, texts and dates, and the sets and lists that they may be in. A literal must be one that the fact could have. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Said } from '../../diagnostics/entry.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Expression, Members, Word } from './expression.js';
import { factOf, fail, mistyped, rangeOf, SET, WORD, type Lowering } from './lowering.js';

const DATE: Said = { fr: 'une date (AAAA-MM-JJ)', en: 'a date (YYYY-MM-DD)' };

export function word(node: ASTNode, lowering: Lowering): Word | undefined {
  const range = rangeOf(lowering, node);
  if (node.op === 'value')
    return typeof node.args === 'string'
      ? { op: 'literal', value: node.args, ...range }
      : mistyped(lowering, node, WORD);
  const type = factOf(node, lowering, WORD);
  if (!type) return undefined;
  return ['enum', 'string', 'date'].includes(type.type)
    ? { op: 'text', path: type.path, ...range }
    : mistyped(lowering, node, WORD);
}

export function lowerMembership(node: Extract<ASTNode, { op: 'in' }>, lowering: Lowering): Expression | undefined {
  const [a, b] = node.args;
  const value = word(a, lowering);
  const of = members(b, lowering);
  if (!value || !of) return undefined;
  const fit = b.op === 'list' ? b.args.map((each) => fits(each, value, lowering)) : [fits(a, of, lowering)];
  return fit.includes(false) ? undefined : { op: 'in', value, of, ...rangeOf(lowering, node) };
}

function members(node: ASTNode, lowering: Lowering): Members | undefined {
  const range = rangeOf(lowering, node);
  if (node.op === 'list') {
    const values = node.args.map((each) =>
      each.op === 'value' && typeof each.args === 'string' ? each.args : mistyped(lowering, each, WORD),
    );
    return values.every((each) => each !== undefined) ? { op: 'list', values, ...range } : undefined;
  }
  const type = factOf(node, lowering, SET);
  if (!type) return undefined;
  return type.type === 'set' ? { op: 'set', path: type.path, ...range } : mistyped(lowering, node, SET);
}

/** Whether the fact that `other` is, if it is one, could have the value of the node; anything but a literal could. */
export function fits(node: ASTNode, other: Word | Members, lowering: Lowering): boolean {
  const type = 'path' in other ? lowering.types[other.path] : undefined;
  if (!type || node.op !== 'value' || typeof node.args !== 'string') return true;
  if (type.type === 'date' && !isDay(node.args)) {
    mistyped(lowering, node, DATE);
    return false;
  }
  const values = type.values?.map(({ value }) => value);
  if (!values || values.includes(node.args)) return true;
  fail(lowering, node, 'condition-value', { value: node.args, path: type.path, nearest: nearest(node.args, values) });
  return false;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
