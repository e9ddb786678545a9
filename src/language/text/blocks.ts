/** Block tags: which condition guards the passage, or which list it repeats for. */
import { nearest } from '../../diagnostics/nearest.js';
import type { Condition } from '../../shapes.js';
import { both } from '../condition/knowledge.js';
import { equals, holds, isThere } from './guard.js';
import { certainFact, fail, factAt, refuse, where, type Scope } from './scope.js';
import type { TextNode } from './template.js';

type ReadNodes = (statements: readonly hbs.AST.Statement[], scope: Scope) => readonly TextNode[];

export function readBlock(tag: hbs.AST.BlockStatement, scope: Scope, read: ReadNodes): TextNode | undefined {
  const name = nameOf(tag);
  const [argument, more] = tag.params;
  // Handlebars' types deny it, but `{{#if a b=1}}` has a hash and a plain tag none.
  const hash = tag.hash as hbs.AST.Hash | undefined;
  if (!argument || more || hash) return refuse(scope, opening(tag));
  const inverse = (tag.inverse as hbs.AST.Program | undefined)?.body ?? [];
  if (name === 'each') return readEach(tag, argument, inverse, scope, read);
  const condition = conditionOf(name, argument, tag, scope);
  if (!condition) return undefined;
  const then = read(tag.program.body, where(scope, condition, name !== 'unless'));
  const otherwise = read(inverse, where(scope, condition, name === 'unless'));
  return name === 'unless'
    ? { type: 'block', condition, then: otherwise, else: then }
    : { type: 'block', condition, then, else: otherwise };
}

function readEach(
  tag: hbs.AST.BlockStatement,
  argument: hbs.AST.Expression,
  inverse: readonly hbs.AST.Statement[],
  scope: Scope,
  read: ReadNodes,
): TextNode | undefined {
  const fact = factAt(scope, argument);
  if (!fact) return undefined;
  const { path } = fact;
  if (fact.type !== 'set' && fact.type !== 'list') return fail(scope, argument, 'text-each-type', { path });
  const knowledge = both(scope.knowledge, { present: new Set([path]), values: new Map() });
  const body = read(tag.program.body, { ...scope, knowledge, each: fact });
  return { type: 'each', path, body, else: read(inverse, scope) };
}

/** `if` and `unless` on a boolean, `(has path)` or `(eq path "value")`; `has` on a path. */
function conditionOf(
  name: string,
  argument: hbs.AST.Expression,
  tag: hbs.AST.BlockStatement,
  scope: Scope,
): Condition | undefined {
  if (name === 'has') return asksPresence(argument, scope);
  if (name !== 'if' && name !== 'unless') return unknownBlock(name, tag, scope);
  if (argument.type !== 'SubExpression') return asksTruth(argument, scope);
  const call = argument as hbs.AST.SubExpression;
  const [path, literal, more] = call.params;
  const helper = call.path.original;
  const hash = call.hash as hbs.AST.Hash | undefined;
  if (!path || more || hash) return refuse(scope, call);
  if (helper === 'has' && !literal) return asksPresence(path, scope);
  if (helper === 'eq' && literal?.type === 'StringLiteral')
    return asksChoice(path, literal as hbs.AST.StringLiteral, scope);
  return refuse(scope, call);
}

function asksPresence(path: hbs.AST.Expression, scope: Scope): Condition | undefined {
  const fact = factAt(scope, path);
  return fact && isThere(fact.path, placeOf(path, scope));
}

function asksTruth(path: hbs.AST.Expression, scope: Scope): Condition | undefined {
  const fact = factAt(scope, path);
  if (!fact) return undefined;
  if (fact.type !== 'bool') return fail(scope, path, 'text-guard-type', { path: fact.path });
  return certainFact(scope, path) && holds(fact.path, placeOf(path, scope));
}

function asksChoice(path: hbs.AST.Expression, { value, loc }: hbs.AST.StringLiteral, scope: Scope) {
  const fact = factAt(scope, path);
  if (!fact) return undefined;
  if (fact.type !== 'enum') return fail(scope, path, 'text-choice-type', { path: fact.path });
  const values = fact.values?.map((each) => each.value) ?? [];
  if (!values.includes(value))
    return fail(scope, { loc }, 'condition-value', { value, path: fact.path, nearest: nearest(value, values) });
  return certainFact(scope, path) && equals(fact.path, value, placeOf(path, scope));
}

const BLOCKS = ['if', 'unless', 'has', 'each'];

function unknownBlock(name: string, tag: hbs.AST.BlockStatement, scope: Scope): undefined {
  const [near] = nearest(name, BLOCKS);
  if (near === undefined) return refuse(scope, opening(tag));
  const instead = { fr: `Écrivez {{#${near} …}}.`, en: `Write {{#${near} …}}.` };
  return fail(scope, opening(tag), 'text-tag', { tag: `{{#${name} …}}`, instead });
}

const nameOf = (tag: hbs.AST.BlockStatement): string => tag.path.original;
const placeOf = (node: hbs.AST.Node, { text }: Scope) => text.placeOf(text.passageOf(node));

/** The tag that opens the block, without what it holds. */
function opening(tag: hbs.AST.BlockStatement): Pick<hbs.AST.Node, 'loc'> {
  const { loc } = tag;
  const end = (tag.program as hbs.AST.Program | undefined)?.loc.start ?? loc.end;
  return { loc: { ...loc, end } };
}
