/** Tags that print: {{path}}, {{number path}}, {{this}}, {{this.column}}, {{ref "clause"}}. */
import type { FactType } from '../../shapes.js';
import { certainFact, fail, refuse, spelled, thisColumns, type Scope } from './scope.js';
import type { TextNode, ValueNode } from './template.js';

const IN_A_SENTENCE = new Set<FactType['type']>(['bool', 'int', 'decimal', 'enum', 'string', 'date', 'money', 'set']);

export function readPrint(statement: hbs.AST.Statement, scope: Scope): TextNode | undefined {
  if (statement.type !== 'MustacheStatement') return refuse(scope, statement);
  const tag = statement as hbs.AST.MustacheStatement;
  const hash = tag.hash as hbs.AST.Hash | undefined;
  const [argument, more] = tag.params;
  if (!tag.escaped || more || hash) return refuse(scope, tag);
  if (!argument) return value(tag, tag.path, false, scope);
  const helper = (tag.path as hbs.AST.PathExpression).original;
  if (helper === 'number') return value(tag, argument, true, scope);
  if (helper !== 'ref' || argument.type !== 'StringLiteral') return refuse(scope, tag);
  return { type: 'ref', to: (argument as hbs.AST.StringLiteral).value, ...where(tag, scope) };
}

function value(tag: hbs.AST.MustacheStatement, node: hbs.AST.Node, bare: boolean, scope: Scope): ValueNode | undefined {
  const path = spelled(scope, node);
  if (path === undefined) return undefined;
  const read = path === 'this' || path.startsWith('this.') ? ofItem(node, path, scope) : ofFact(node, scope);
  if (!read) return undefined;
  if (bare && read.fact.type !== 'int' && read.fact.type !== 'decimal')
    return fail(scope, node, 'text-number-type', { path });
  return { type: 'value', ...read, bare, ...where(tag, scope) };
}

type Read = Pick<ValueNode, 'path' | 'fact' | 'key'>;

function ofFact(node: hbs.AST.Node, scope: Scope): Read | undefined {
  const fact = certainFact(scope, node);
  if (!fact) return undefined;
  if (!IN_A_SENTENCE.has(fact.type)) return fail(scope, node, 'text-value-type', { path: fact.path });
  return { path: fact.path, fact };
}

/** A member of the set, or a column of the list, that `each` walks. */
function ofItem(node: hbs.AST.Node, path: string, scope: Scope): Read | undefined {
  const { each } = scope;
  const columns = thisColumns(scope);
  if (!each || !columns.includes(path)) return fail(scope, node, 'text-this', { tag: path, columns });
  if (path === 'this') return { path: each.path, fact: { ...each, type: 'enum' }, key: '' };
  const key = path.slice('this.'.length);
  const fact = each.items?.[key];
  if (!fact || !IN_A_SENTENCE.has(fact.type)) return fail(scope, node, 'text-value-type', { path });
  if (fact.optional) return fail(scope, node, 'text-column-optional', { column: path });
  return { path: each.path, fact, key };
}

function where(tag: hbs.AST.MustacheStatement, { text }: Scope) {
  const passage = text.passageOf(tag);
  return { ...passage, source: text.written(passage), at: text.placeOf(passage) };
}
