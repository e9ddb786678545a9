/** What every part of reading a condition needs: where it stands, what it may read, how it complains. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { diagnose, type BuiltInCode, type NamesOf, type Report } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Said } from '../../diagnostics/entry.js';
import type { Dict, FactType, Place, Root, Spot } from '../../shapes.js';
import type { Expression, Range } from './expression.js';
import { passageOf } from './passage.js';
import type { RuleWords } from './query.js';

export interface Lowering {
  readonly source: string;
  readonly file: string;
  readonly spots: (offset: number) => Spot;
  readonly types: Dict<FactType>;
  readonly roots: ReadonlySet<Root>;
  readonly report: Report;
  /** Only in rules. */
  readonly rules?: RuleWords | undefined;
  /** A part that is a condition itself. */
  readonly lower: (node: ASTNode, lowering: Lowering) => Expression | undefined;
}

export type Call = Extract<ASTNode, { op: 'call' }>;
export const FACT: Said = { fr: 'le chemin d’un fait', en: 'the path of a fact' };
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

/** What `has` or `size` is asked of. */
export function onlyArgument(node: Call, lowering: Lowering): ASTNode | undefined {
  const [of, ...more] = node.args[1];
  return more.length === 0 && of ? of : mistyped(lowering, node, ONE);
}
