/** Evaluates a condition by the truth tables of tests/condition/evaluate.test.ts: true, false, or an error where a fact is absent. */
import type { Condition, Fact, Facts } from '../../shapes.js';
import type { Amount, Comparison, Expression, Members, Word } from './expression.js';
import type { Query } from './query.js';

export type Outcome = 'true' | 'false' | 'error';
/** Whether the ledger of a situation answers a question. Conditions ask none. */
export type Ask = (query: Query) => boolean;
const noLedger: Ask = () => false;

export const expressionOf = (condition: Condition): Expression => condition.ast as Expression;

export function evaluate(condition: Condition, facts: Facts, ask: Ask = noLedger): Outcome {
  const value = truth(expressionOf(condition), facts, ask);
  return value === undefined ? 'error' : value ? 'true' : 'false';
}

/** undefined stands for the error: it is absorbed by `&&` and `||` as in CEL, and by nothing else. */
export function truth(expression: Expression, facts: Facts, ask: Ask = noLedger): boolean | undefined {
  switch (expression.op) {
    case 'constant':
      return expression.value;
    case 'holds': {
      const value = read(facts, expression.path);
      return typeof value === 'boolean' ? value : undefined;
    }
    case 'has':
      return present(facts, expression.path);
    case 'not': {
      const value = truth(expression.of, facts, ask);
      return value === undefined ? undefined : !value;
    }
    case 'and':
      return absorb(false, truth(expression.left, facts, ask), () => truth(expression.right, facts, ask));
    case 'or':
      return absorb(true, truth(expression.left, facts, ask), () => truth(expression.right, facts, ask));
    case 'same': {
      const left = truth(expression.left, facts, ask);
      const right = truth(expression.right, facts, ask);
      return left === undefined || right === undefined ? undefined : left === right;
    }
    case 'if': {
      const test = truth(expression.test, facts, ask);
      return test === undefined ? undefined : truth(test ? expression.then : expression.else, facts, ask);
    }
    case 'compare':
      return compare(expression.by, amount(expression.left, facts, ask), amount(expression.right, facts, ask));
    case 'words':
      return compare(expression.by, word(expression.left, facts), word(expression.right, facts));
    case 'asks':
      return ask(expression.query);
    case 'named':
      return truth(expression.of, facts, ask);
    case 'in': {
      const value = word(expression.value, facts);
      const members = membersOf(expression.of, facts);
      return value === undefined || members === undefined ? undefined : members.includes(value);
    }
  }
}

/** `decisive` on either side decides, whatever the other side is. */
function absorb(decisive: boolean, left: boolean | undefined, right: () => boolean | undefined): boolean | undefined {
  if (left === decisive) return decisive;
  const other = right();
  if (other === decisive) return decisive;
  return left === undefined || other === undefined ? undefined : !decisive;
}

function compare<T extends number | string>(
  by: Comparison,
  left: T | undefined,
  right: T | undefined,
): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (by) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '==':
      return left === right;
  }
}

/** The scaled integer; undefined where a fact is absent. */
export function amount(node: Amount, facts: Facts, ask: Ask = noLedger): number | undefined {
  switch (node.op) {
    case 'number':
      return node.value;
    case 'fact': {
      const value = read(facts, node.path);
      return typeof value === 'number' ? Math.round(value * node.factor) : undefined;
    }
    case 'size': {
      const value = read(facts, node.path);
      return Array.isArray(value) ? value.length : undefined;
    }
    case 'sum': {
      const left = amount(node.left, facts, ask);
      const right = amount(node.right, facts, ask);
      return left === undefined || right === undefined ? undefined : left + right;
    }
    case 'times': {
      const of = amount(node.of, facts, ask);
      return of === undefined ? undefined : of * node.factor;
    }
    case 'pick': {
      const test = truth(node.test, facts, ask);
      return test === undefined ? undefined : amount(test ? node.then : node.else, facts, ask);
    }
  }
}

function word(node: Word, facts: Facts): string | undefined {
  if (node.op === 'literal') return node.value;
  const value = read(facts, node.path);
  return typeof value === 'string' ? value : undefined;
}

function membersOf(node: Members, facts: Facts): readonly Fact[] | undefined {
  if (node.op === 'list') return node.values;
  const value = read(facts, node.path);
  return Array.isArray(value) ? (value as readonly Fact[]) : undefined;
}

const keys = new Map<string, readonly string[]>();
/** The keys of a dotted path, split once: it is read in many situations. */
export function keysOf(path: string): readonly string[] {
  const known = keys.get(path);
  if (known) return known;
  const split = path.split('.');
  keys.set(path, split);
  return split;
}

/** The fact, or undefined where it or a parent is absent. */
export function read(facts: Facts, path: string): Fact | undefined {
  let at: Fact | undefined = facts;
  for (const key of keysOf(path)) {
    if (typeof at !== 'object' || !Object.hasOwn(at, key)) return undefined;
    at = (at as Facts)[key];
  }
  return at;
}

/** `has(a.b)` needs `a`: undefined, the error, where the parent is absent. */
function present(facts: Facts, path: string): boolean | undefined {
  const parts = keysOf(path);
  const parent = parts.length === 1 ? facts : read(facts, parts.slice(0, -1).join('.'));
  if (typeof parent !== 'object') return undefined;
  return Object.hasOwn(parent, parts.at(-1) ?? '');
}
