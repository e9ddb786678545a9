/** Tags that print: {{path}}, {{number path}}, {{this}}, {{this.column}}, {{ref "clause"}}, {{ref "clause" for="effect"}}. */
import type { FactType } from '../../shapes.js';
import { certainFact, fail, refuse, spelled, thisColumns, type Scope } from './scope.js';
import type { RefNode, TextNode, ValueNode } from './template.js';

const IN_A_SENTENCE = new Set<FactType['type']>(['bool', 'int', 'decimal', 'enum', 'string', 'date', 'money', 'set']);

export function readPrint(statement: hbs.AST.Statement, scope: Scope): TextNode | undefined {
  if (statement.type !== 'MustacheStatement') return refuse(scope, statement);
  const tag = statement as hbs.AST.MustacheStatement;
  const hash = tag.hash as hbs.AST.Hash | undefined;
  const [argument, more] = tag.params;
  const helper = (tag.path as hbs.AST.PathExpression).original;
  if (!tag.escaped || more) return refuse(scope, tag);
  if (helper === 'ref' && argument?.type === 'StringLiteral')
    return reference(tag, argument as hbs.AST.StringLiteral, hash?.pairs ?? [], scope);
  if (hash) return refuse(scope, tag);
  if (!argument) return value(tag, tag.path, false, scope);
  return helper === 'number' ? value(tag, argument, true, scope) : refuse(scope, tag);
}

function reference(
  tag: hbs.AST.MustacheStatement,
  to: hbs.AST.StringLiteral,
  [purpose, more]: readonly hbs.AST.HashPair[],
  scope: Scope,
): RefNode | undefined {
  const node = { type: 'ref', to: to.value, ...where(tag, scope) } as const;
  if (!purpose) return node;
  if (more || purpose.key !== 'for' || purpose.value.type !== 'StringLiteral') return refuse(scope, tag);
  return { ...node, for: (purpose.value as hbs.AST.StringLiteral).value };
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
