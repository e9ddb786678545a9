/** What a place of a text may read. */
import { diagnose, type BuiltInCode, type NamesOf } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Condition, Dict, FactType, Many, Root } from '../../shapes.js';
import { expressionOf } from '../condition/evaluate.js';
import { checkPath } from '../condition/flow.js';
import { both, known, type Knowledge } from '../condition/knowledge.js';
import type { TextSource } from './source.js';

export interface Scope {
  readonly text: TextSource;
  readonly types: Dict<FactType>;
  readonly roots: ReadonlySet<Root>;
  /** What the blocks around say of the facts. */
  readonly knowledge: Knowledge;
  /** The set or list that `this` walks. */
  readonly each?: FactType;
}
type Tagged = Pick<hbs.AST.Node, 'loc'>;

/** Reports `code` at the node; undefined, so that a reader may return it. */
export function fail<C extends BuiltInCode>({ text }: Scope, node: Tagged, code: C, names: NamesOf<C>): undefined {
  const passage = text.passageOf(node);
  text.report(diagnose(code, names, { at: text.placeOf(passage), clash: [text.written(passage)] }));
  return undefined;
}

export const refuse = (scope: Scope, node: Tagged): undefined =>
  fail(scope, node, 'text-tag', { tag: scope.text.written(scope.text.passageOf(node)) });

/** The passage as it is written, where it is names joined by points and nothing else. */
export function spelled(scope: Scope, node: hbs.AST.Node): string | undefined {
  const written = scope.text.written(scope.text.passageOf(node));
  if (node.type === 'PathExpression' && /^\w+(?:\.\w+)*$/.test(written)) return written;
  const instead = {
    fr: 'Écrivez le chemin complet d’un fait, avec des points : {{offer.name}}.',
    en: 'Write the full path of a fact, with dots: {{offer.name}}.',
  };
  return fail(scope, node, 'text-tag', { tag: written, instead });
}

/** The type of a path that exists and may be read here; it may be absent. */
export function factAt(scope: Scope, node: hbs.AST.Node): FactType | undefined {
  const path = spelled(scope, node);
  if (path === undefined) return undefined;
  const { types, roots } = scope;
  const type = Object.hasOwn(types, path) ? types[path] : undefined;
  if (path === 'this' || path.startsWith('this.'))
    return fail(scope, node, 'text-this', { tag: path, columns: thisColumns(scope) });
  if (!type) return fail(scope, node, 'path-unknown', { path, nearest: nearest(path, Object.keys(types)) });
  const [root] = path.split('.');
  return roots.has(root as Root) ? type : fail(scope, node, 'path-root', { path, roots: [...roots].join(', ') });
}

/** The same for a path that is read: it must be there for certain. */
export function certainFact(scope: Scope, node: hbs.AST.Node): FactType | undefined {
  const type = factAt(scope, node);
  const { text, knowledge, types } = scope;
  const at = text.placeOf(text.passageOf(node));
  return type && checkPath(type.path, knowledge, types, at, text.report) ? type : undefined;
}

/** What `this` may be followed by in this place. */
export function thisColumns({ each }: Scope): Many<string> {
  if (!each) return [];
  return each.type === 'set' ? ['this'] : Object.keys(each.items ?? {}).map((key) => `this.${key}`);
}

/** The scope where the condition came out so. */
export const where = (scope: Scope, condition: Condition, outcome: boolean): Scope => ({
  ...scope,
  knowledge: both(scope.knowledge, known(expressionOf(condition), outcome, scope.types)),
});
