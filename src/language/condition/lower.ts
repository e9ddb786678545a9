/** CEL's syntax tree, typed against the facts and brought to the own representation. Every error is reported, each at its place. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { diagnose, type BuiltInCode, type NamesOf, type Report } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Said } from '../../diagnostics/entry.js';
import type { Dict, FactPath, FactType, Place, Root, Spot } from '../../shapes.js';
import type { Amount, Expression, Members, Range, Word } from './expression.js';
import { lowerComparison } from './compare.js';
import { passageOf } from './passage.js';

export interface Lowering {
  readonly source: string;
  readonly file: string;
  readonly spots: (offset: number) => Spot;
  readonly types: Dict<FactType>;
  readonly roots: ReadonlySet<Root>;
  readonly report: Report;
}

export const BOOLEAN: Said = { fr: 'un oui ou non', en: 'a boolean' };
export const NUMBER: Said = { fr: 'un nombre', en: 'a number' };
export const WORD: Said = { fr: 'un choix, un texte ou une date', en: 'a choice, a string or a date' };

export const rangeOf = ({ source, file, spots }: Lowering, node: ASTNode): Range => {
  const { start, end } = passageOf(source, node.start, node.end);
  const at: Place = { file, start: spots(start), end: spots(end) };
  return { start, end, at };
};
export const sourceOf = (lowering: Lowering, node: ASTNode): string => {
  const { start, end } = passageOf(lowering.source, node.start, node.end);
  return lowering.source.slice(start, end);
};

export function fail<C extends BuiltInCode>(lowering: Lowering, node: ASTNode, code: C, names: NamesOf<C>): undefined {
  lowering.report(
    diagnose(code, names, { at: rangeOf(lowering, node).at, clash: [lowering.source, String(node.start)] }),
  );
  return undefined;
}

export const mistyped = (lowering: Lowering, node: ASTNode, wanted: Said): undefined =>
  fail(lowering, node, 'condition-type', { found: sourceOf(lowering, node), wanted });

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
    case 'in': {
      const value = word(node.args[0], lowering);
      const of = members(node.args[1], lowering);
      if (!value || !of) return undefined;
      return membersFit(value, of, node, lowering) ? { op: 'in', value, of, ...range } : undefined;
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return lowerComparison(node, lowering);
    case 'call':
      return node.args[0] === 'has' ? hasPath(node, lowering) : refused(node, `${node.args[0]}()`, lowering);
    case 'id':
    case '.': {
      const type = factOf(node, lowering);
      if (!type) return undefined;
      return type.type === 'bool' ? { op: 'holds', path: type.path, ...range } : mistyped(lowering, node, BOOLEAN);
    }
    default:
      return refused(node, node.op, lowering);
  }
}

export function refused(node: ASTNode, operator: string, lowering: Lowering): undefined {
  const instead: Said = {
    fr: 'Restent : == != < <= > >= && || ! ?: in has() size(), + et -, * par une constante. Pour le reste, ajoutez un fait calculé (vocabulary/derived.yaml).',
    en: 'What remains: == != < <= > >= && || ! ?: in has() size(), + and -, * by a constant. For anything else add a derived fact (vocabulary/derived.yaml).',
  };
  return fail(lowering, node, 'condition-operator', { operator, instead });
}

/** "offer.backup.mode" for a chain of names; undefined for anything else. */
export function pathOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return undefined;
  const parent = pathOf(node.args[0]);
  return parent === undefined ? undefined : `${parent}.${node.args[1]}`;
}

/** The type of the path that a node names, if it exists and may be read here. */
export function factOf(node: ASTNode, lowering: Lowering): FactType | undefined {
  const path = pathOf(node);
  if (path === undefined) return refused(node, node.op, lowering);
  const type = lowering.types[path];
  const [root] = path.split('.');
  if (!type) return fail(lowering, node, 'path-unknown', { path, nearest: nearest(path, Object.keys(lowering.types)) });
  if (!lowering.roots.has(root as Root))
    return fail(lowering, node, 'path-root', { path, roots: [...lowering.roots].join(', ') });
  return type;
}

function hasPath(node: ASTNode, lowering: Lowering): Expression | undefined {
  const [of] = (node.args as [string, ASTNode[]])[1];
  const type = of && factOf(of, lowering);
  return type && { op: 'has', path: type.path, ...rangeOf(lowering, node) };
}

export function word(node: ASTNode, lowering: Lowering): Word | undefined {
  const range = rangeOf(lowering, node);
  if (node.op === 'value')
    return typeof node.args === 'string'
      ? { op: 'literal', value: node.args, ...range }
      : mistyped(lowering, node, WORD);
  const type = factOf(node, lowering);
  if (!type) return undefined;
  return ['enum', 'string', 'date'].includes(type.type)
    ? { op: 'text', path: type.path, ...range }
    : mistyped(lowering, node, WORD);
}

function members(node: ASTNode, lowering: Lowering): Members | undefined {
  const range = rangeOf(lowering, node);
  if (node.op === 'list') {
    const values = node.args.map((each) =>
      each.op === 'value' && typeof each.args === 'string' ? each.args : mistyped(lowering, each, WORD),
    );
    return values.every((each) => each !== undefined) ? { op: 'list', values, ...range } : undefined;
  }
  const type = factOf(node, lowering);
  if (!type) return undefined;
  return type.type === 'set'
    ? { op: 'set', path: type.path, ...range }
    : mistyped(lowering, node, { fr: 'un ensemble de choix', en: 'a set' });
}

/** A literal must be a member that the schema knows. */
function membersFit(value: Word, of: Members, node: ASTNode, lowering: Lowering): boolean {
  const enumPath: FactPath | undefined = of.op === 'set' ? of.path : value.op === 'text' ? value.path : undefined;
  const literals = of.op === 'list' ? of.values : value.op === 'literal' ? [value.value] : [];
  return literals.every((literal) => enumPath === undefined || isMember(literal, enumPath, node, lowering));
}

export function isMember(literal: string, path: FactPath, node: ASTNode, lowering: Lowering): boolean {
  const values = lowering.types[path]?.values?.map(({ value }) => value);
  if (!values || values.includes(literal)) return true;
  fail(lowering, node, 'condition-value', { value: literal, path, nearest: nearest(literal, values) });
  return false;
}

export type { Amount };
