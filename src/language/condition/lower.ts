/** CEL's syntax tree, typed against the facts and brought to the own representation. Every error is reported, each at its place. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { diagnose, type BuiltInCode, type NamesOf, type Report } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Said } from '../../diagnostics/entry.js';
import type { Dict, FactType, Place, Root, Spot } from '../../shapes.js';
import type { Expression, Range } from './expression.js';
import { lowerComparison } from './compare.js';
import { passageOf } from './passage.js';
import { lowerQuery, queryName, type RuleWords } from './query.js';
import { lowerMembership } from './words.js';

export interface Lowering {
  readonly source: string;
  readonly file: string;
  readonly spots: (offset: number) => Spot;
  readonly types: Dict<FactType>;
  readonly roots: ReadonlySet<Root>;
  readonly report: Report;
  /** Only in rules. */
  readonly rules?: RuleWords | undefined;
}

type Call = Extract<ASTNode, { op: 'call' }>;
const FACT: Said = { fr: 'le chemin d’un fait', en: 'the path of a fact' };
const ONE: Said = { fr: 'une question sur un seul fait', en: 'a question about one fact' };
export const BOOLEAN: Said = { fr: 'un oui ou non', en: 'a boolean' };
export const NUMBER: Said = { fr: 'un nombre', en: 'a number' };
export const SET: Said = { fr: 'un ensemble de choix', en: 'a set' };
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

const ADMITTED: ReadonlySet<string> = new Set([
  ...['value', 'list', '==', '!=', '<', '<=', '>', '>=', '&&', '||', '!_', '?:', 'in', '+', '-', '-_', '*'],
]);

/** What may not stand here: an operator that no condition may use, or one whose result is not what is `wanted`. */
export function refused(node: ASTNode, lowering: Lowering, wanted: Said): undefined {
  const called = node.op === 'call' || node.op === 'rcall' ? `${node.args[0]}()` : undefined;
  if (ADMITTED.has(node.op) || called === 'has()' || (node.op === 'call' && called === 'size()'))
    return mistyped(lowering, node, wanted);
  const instead: Said = {
    fr: 'Restent : == != < <= > >= && || ! ?: in has() size(), + et -, * par une constante. Pour le reste, ajoutez un fait calculé (vocabulary/derived.yaml).',
    en: 'What remains: == != < <= > >= && || ! ?: in has() size(), + and -, * by a constant. For anything else add a derived fact (vocabulary/derived.yaml).',
  };
  const operator = called ?? (/^\W+$/.test(node.op) ? node.op : sourceOf(lowering, node));
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
export function factOf(node: ASTNode, lowering: Lowering, wanted: Said): FactType | undefined {
  const path = pathOf(node);
  if (path === undefined) return refused(node, lowering, wanted);
  const type = Object.hasOwn(lowering.types, path) ? lowering.types[path] : undefined;
  const [root] = path.split('.');
  if (!type) return fail(lowering, node, 'path-unknown', { path, nearest: nearest(path, Object.keys(lowering.types)) });
  if (!lowering.roots.has(root as Root))
    return fail(lowering, node, 'path-root', { path, roots: [...lowering.roots].join(', ') });
  return type;
}

function hasPath(node: Call, lowering: Lowering): Expression | undefined {
  const of = onlyArgument(node, lowering);
  const type = of && factOf(of, lowering, FACT);
  return type && { op: 'has', path: type.path, ...rangeOf(lowering, node) };
}

/** What `has` or `size` is asked of. */
export function onlyArgument(node: Call, lowering: Lowering): ASTNode | undefined {
  const [of, ...more] = node.args[1];
  return more.length === 0 && of ? of : mistyped(lowering, node, ONE);
}
