/** Questions that a rule asks of the ledger: `duty("host", "restore_offer", "strength:result", "!indicative")`. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Dict, EffectKind, Many, Party } from '../../shapes.js';
import type { Expression } from './expression.js';
import { fail, rangeOf, type Lowering } from './lowering.js';

/** One effect answers it: of this kind, party and name, that has each qualifier of `with` and none of `without`. */
export interface EffectQuery {
  readonly of: EffectKind;
  /** Whose duty, power or liability; absent: either's. */
  readonly party?: Party;
  /** "*": any. */
  readonly name: string;
  readonly with: Many<string>;
  readonly without: Many<string>;
}
/** A clause or a document that the situation prints. */
export interface EmitsQuery {
  readonly of: 'emits';
  readonly what: 'clause' | 'document';
  readonly id: string;
}
export type Query = EffectQuery | EmitsQuery;

/** The words of rules: what they may ask, and the predicates of their pack. */
export interface RuleWords {
  readonly kinds: Dict<{
    readonly hasParty: boolean;
    /** One of `names`, in a finding. */
    readonly called: string;
    readonly names: Many<string>;
    readonly qualifiers: Many<string>;
  }>;
  readonly clauses: Many<string>;
  readonly documents: Many<string>;
  readonly predicates: Dict<Expression>;
}

type Call = Extract<ASTNode, { op: 'call' }>;
const PARTIES: Many<string> = ['host', 'client'];

/** undefined where this is no question of a rule: it is then read as a condition's call. */
export function queryName(node: Call, words: RuleWords | undefined): string | undefined {
  const [name] = node.args;
  return words && (name === 'emits' || Object.hasOwn(words.kinds, name)) ? name : undefined;
}

export function lowerQuery(node: Call, lowering: Lowering, words: RuleWords): Expression | undefined {
  const [name, args] = node.args;
  const literals = args.map((argument) => literal(argument, lowering));
  if (literals.includes(undefined)) return undefined;
  const query =
    name === 'emits'
      ? emits(node, literals as string[], lowering, words)
      : effects(node, literals as string[], lowering, words);
  return query && { op: 'asks', query, ...rangeOf(lowering, node) };
}

function literal(node: ASTNode, lowering: Lowering): string | undefined {
  if (node.op === 'value' && typeof node.args === 'string') return node.args;
  return fail(lowering, node, 'query-argument', { found: lowering.source.slice(node.start, node.end) });
}

function emits(node: Call, [target = '', ...more]: string[], lowering: Lowering, words: RuleWords): Query | undefined {
  const document = /^document:(.*)$/.exec(target)?.[1];
  const [what, id, defined] =
    document === undefined
      ? (['clause', target, words.clauses] as const)
      : (['document', document, words.documents] as const);
  if (more.length > 0 || !defined.includes(id))
    return fail(lowering, node, 'name-unknown', { kind: what, name: id, nearest: nearest(id, defined) });
  return { of: 'emits', what, id };
}

function effects(node: Call, args: string[], lowering: Lowering, words: RuleWords): Query | undefined {
  const of = node.args[0] as EffectKind;
  const form = words.kinds[of];
  if (!form) return undefined;
  const [first = '', ...others] = args;
  if (form.hasParty && !PARTIES.includes(first))
    return fail(lowering, node, 'query-party', { query: of, found: first });
  const [name = '*', ...qualifiers] = form.hasParty ? others : args;
  if (name !== '*' && !form.names.includes(name))
    return fail(lowering, node, 'name-unknown', { kind: form.called, name, nearest: nearest(name, form.names) });
  const wrong = qualifiers.find((each) => !form.qualifiers.includes(each.replace(/^!/, '')));
  if (wrong !== undefined)
    return fail(lowering, node, 'query-qualifier', {
      query: of,
      qualifier: wrong,
      nearest: nearest(wrong.replace(/^!/, ''), form.qualifiers),
    });
  return {
    of,
    ...(form.hasParty ? { party: first as Party } : {}),
    name,
    with: qualifiers.filter((each) => !each.startsWith('!')),
    without: qualifiers.filter((each) => each.startsWith('!')).map((each) => each.slice(1)),
  };
}
