/** The conditions of a library of clauses, each weakened in every way that a slip of the hand would. */
import { isMap, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import type { SourceFile } from '../../src/workspace/node.js';

export const KINDS = [
  'drops a conjunct',
  'drops an alternative of a disjunction',
  'turns a comparison round',
  'moves a bound by one',
  'drops a has',
  'drops the condition',
  'removes an alternative',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Mutant {
  readonly kind: Kind;
  readonly file: string;
  /** Identity of the clause, and of the alternative where it is one's. */
  readonly of: string;
  readonly before: string;
  /** Absent: there is none any more. */
  readonly after?: string;
  readonly text: string;
}

export function mutantsOf({ path, text }: SourceFile): readonly Mutant[] {
  const mutants: Mutant[] = [];
  for (const { owner, of, isAlternative, index, siblings } of ownersIn(text)) {
    const when = owner.get('when');
    const make = (kind: Kind, after: string | undefined, change: (owner: YAMLMap) => void): void => {
      const changed = rewritten(text, owner, change);
      mutants.push({
        kind,
        file: path,
        of,
        before: String(when),
        ...(after === undefined ? {} : { after }),
        text: changed,
      });
    };
    if (typeof when === 'string' && when !== 'otherwise') {
      for (const [kind, after] of weakened(when)) make(kind, after, (own) => own.set('when', after));
      if (!isAlternative) make('drops the condition', undefined, (own) => own.delete('when'));
    }
    if (isAlternative && siblings > 2)
      mutants.push({
        kind: 'removes an alternative',
        file: path,
        of,
        before: String(when),
        text: withoutItem(text, owner, index),
      });
  }
  return mutants;
}

interface Owner {
  readonly owner: YAMLMap;
  readonly of: string;
  readonly isAlternative: boolean;
  readonly index: number;
  readonly siblings: number;
}

function ownersIn(text: string): readonly Owner[] {
  const clauses = parseDocument(text).get('clauses');
  if (!isSeq(clauses)) return [];
  return clauses.items.filter(isMap).flatMap((clause): Owner[] => {
    const id = String(clause.get('id'));
    const alternatives = clause.get('alternatives');
    const below = isSeq(alternatives) ? alternatives.items.filter(isMap) : [];
    return [
      { owner: clause, of: id, isAlternative: false, index: 0, siblings: 0 },
      ...below.map((owner, index) => ({
        owner,
        of: `${id}#${String(owner.get('name'))}`,
        isAlternative: true,
        index,
        siblings: below.length,
      })),
    ];
  });
}

/** The text with one map changed: found again by where it starts. */
function rewritten(text: string, { range }: YAMLMap, change: (owner: YAMLMap) => void): string {
  const document = parseDocument(text);
  visit(document, {
    Map: (_, node) => {
      if (node.range?.[0] !== range?.[0]) return undefined;
      change(node);
      return visit.BREAK;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function withoutItem(text: string, { range }: YAMLMap, index: number): string {
  const document = parseDocument(text);
  visit(document, {
    Seq: (_, node) => {
      const item = node.items[index];
      if (!isMap(item) || item.range?.[0] !== range?.[0]) return undefined;
      node.items.splice(index, 1);
      return visit.BREAK;
    },
  });
  return document.toString({ lineWidth: 0 });
}

const TURNED: Readonly<Record<string, string>> = { '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' };

function weakened(source: string): readonly (readonly [Kind, string])[] {
  return [
    ...without(source, '&&').map((each) => ['drops a conjunct', each] as const),
    ...without(source, '||').map((each) => ['drops an alternative of a disjunction', each] as const),
    ...replaced(source, /(==|!=|<=|>=|<|>)/g, ([found = '']) => [TURNED[found] ?? found]).map(
      (each) => ['turns a comparison round', each] as const,
    ),
    ...replaced(source, /(?<=[<>=] )\d+/g, ([found = '']) => [String(Number(found) + 1)]).map(
      (each) => ['moves a bound by one', each] as const,
    ),
    ...replaced(source, /!?has\([^()]*\)/g, () => ['true']).map((each) => ['drops a has', each] as const),
  ];
}

/** Each place where the pattern stands, replaced alone. */
function replaced(
  source: string,
  pattern: RegExp,
  others: (match: RegExpMatchArray) => readonly string[],
): readonly string[] {
  return [...source.matchAll(pattern)].flatMap((match) =>
    others(match).map((other) => source.slice(0, match.index) + other + source.slice(match.index + match[0].length)),
  );
}

/** Each operand of the operator at each depth of parentheses, left out alone. */
function without(source: string, operator: '&&' | '||'): readonly string[] {
  const found: string[] = [];
  for (const [from, to] of [[0, source.length] as const, ...parenthesesIn(source)]) {
    const inner = source.slice(from, to);
    const operands = split(inner, operator);
    if (operands.length < 2 || (operator === '&&' && split(inner, '||').length > 1)) continue;
    operands.forEach((_, index) => {
      const left = operands.filter((__, other) => other !== index).join(` ${operator} `);
      found.push(source.slice(0, from) + left + source.slice(to));
    });
  }
  return found;
}

function parenthesesIn(source: string): readonly (readonly [number, number])[] {
  const open: number[] = [];
  const found: (readonly [number, number])[] = [];
  for (let index = 0; index < source.length; index++) {
    const character = source[index];
    if (character === '(') open.push(index + 1);
    if (character === ')') found.push([open.pop() ?? 0, index]);
  }
  return found;
}

function split(source: string, operator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < source.length; index++) {
    if (source[index] === '(') depth++;
    if (source[index] === ')') depth--;
    if (depth !== 0 || !source.startsWith(operator, index)) continue;
    parts.push(source.slice(start, index).trim());
    start = index + operator.length;
  }
  return [...parts, source.slice(start).trim()];
}
