/** What a block tag asks, as the condition that CEL would write. Ranges count in that condition's source. */
import type { Condition, FactPath, Place } from '../../shapes.js';
import type { Expression } from '../condition/expression.js';

/** `{{#if offer.mail}}` */
export function holds(path: FactPath, at: Place): Condition {
  return { source: path, at, reads: [path], ast: { op: 'holds', path, start: 0, end: path.length, at } };
}

/** `{{#has offer.mail.size_gb}}`: the whole chain, since a fact is absent where a parent of it is. */
export function isThere(path: FactPath, at: Place): Condition {
  const keys = path.split('.');
  let source = '';
  let ast: Expression | undefined;
  for (let length = 2; length <= keys.length; length++) {
    const each = keys.slice(0, length).join('.') as FactPath;
    const start = ast ? source.length + ' && '.length : 0;
    source = `${ast ? `${source} && ` : ''}has(${each})`;
    const right: Expression = { op: 'has', path: each, start, end: source.length, at };
    ast = ast ? { op: 'and', left: ast, right, start: 0, end: source.length, at } : right;
  }
  if (ast) return { source, at, reads: [path], ast };
  const always: Expression = { op: 'constant', value: true, start: 0, end: 4, at };
  return { source: 'true', at, reads: [], ast: always };
}

/** `{{#if (eq offer.backup.mode "contractual")}}` */
export function equals(path: FactPath, value: string, at: Place): Condition {
  const source = `${path} == "${value}"`;
  const whole = { start: 0, end: source.length, at };
  const ast: Expression = {
    op: 'words',
    by: '==',
    left: { op: 'text', path, start: 0, end: path.length, at },
    right: { op: 'literal', value, start: source.length - value.length - 2, end: source.length, at },
    ...whole,
  };
  return { source, at, reads: [path], ast };
}
