/** Comparisons: both sides are booleans, words or numbers. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Said } from '../../diagnostics/entry.js';
import type { Dict, Many } from '../../shapes.js';
import { decimals, exactAmount } from './amount.js';
import type { Comparison, Expression, Word } from './expression.js';
import { fail, mistyped, NUMBER, pathOf, rangeOf, WORD, type Lowering } from './lowering.js';
import { fits, word } from './words.js';

const ORDERED: Said = {
  fr: 'une comparaison possible : seuls les nombres et les dates s’ordonnent',
  en: 'a possible comparison: only numbers and dates have an order',
};
const PRESENCE: Said = {
  fr: 'Un fait est présent ou absent : demandez has(chemin).',
  en: 'A fact is present or absent: ask has(path).',
};

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
  const missing = [a, b].find((each) => each.op === 'value' && each.args === null);
  if (missing) return fail(lowering, missing, 'condition-operator', { operator: 'null', instead: PRESENCE });
  const sorts = [sortOf(a, lowering), sortOf(b, lowering)];
  if (sorts.includes('number')) {
    const scale = Math.max(decimals(a, lowering), decimals(b, lowering));
    const [left, right] = [exactAmount(a, scale, lowering), exactAmount(b, scale, lowering)];
    return left && right && { op: 'compare', by, left, right, ...range };
  }
  if (sorts.includes('word')) {
    const [left, right] = [word(a, lowering), word(b, lowering)];
    if (!left || !right) return undefined;
    if (by !== '==' && !haveOrder([left, right], lowering)) return mistyped(lowering, node, ORDERED);
    const fit = [fits(a, right, lowering), fits(b, left, lowering)];
    return fit.includes(false) ? undefined : { op: 'words', by, left, right, ...range };
  }
  if (sorts.includes('other')) return mistyped(lowering, sorts[0] === 'other' ? a : b, WORD);
  const [left, right] = [lowering.lower(a, lowering), lowering.lower(b, lowering)];
  if (!left || !right) return undefined;
  return by === '==' ? { op: 'same', left, right, ...range } : mistyped(lowering, node, NUMBER);
}

function sortOf(node: ASTNode, lowering: Lowering): Sort {
  if (node.op === 'value') return LITERALS[typeof node.args] ?? 'other';
  if (node.op === '?:') return sortOf(node.args[1], lowering);
  if (['+', '-', '*', '-_'].includes(node.op) || (node.op === 'call' && node.args[0] === 'size')) return 'number';
  const path = pathOf(node);
  if (path === undefined) return 'boolean';
  const type = lowering.types[path]?.type;
  if (type === undefined || type === 'bool') return 'boolean';
  if (type === 'int' || type === 'decimal') return 'number';
  return type === 'enum' || type === 'string' || type === 'date' ? 'word' : 'other';
}

const LITERALS: Dict<Sort> = { boolean: 'boolean', string: 'word', bigint: 'number', number: 'number' };

/** Only dates order, as the texts that they are written in. */
function haveOrder(words: Many<Word>, { types }: Lowering): boolean {
  const facts = words.flatMap((each) => (each.op === 'text' ? types[each.path] : []));
  return facts.length > 0 && facts.every((type) => type?.type === 'date');
}
