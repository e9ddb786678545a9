/**
 * What a layout may hold. Handlebars prints nothing for a misspelt name and says nothing, so every name is looked up
 * before the first document is laid out.
 */
import type { Dict, Many } from '../../shapes.js';
import type { Entry } from '../contents.js';
import type { SignaturesView, Views } from '../html/views.js';

type Key = { [L in keyof Views]: keyof Views[L] }[keyof Views] | keyof Entry | keyof SignaturesView['parties'][number];
/** Every key of every view. The compiler keeps this list complete. */
const KEYS: Readonly<Record<Key, true>> = {
  lang: true,
  dir: true,
  draft: true,
  contractual: true,
  title: true,
  titleText: true,
  subtitle: true,
  description: true,
  version: true,
  effective: true,
  effectiveDate: true,
  hash: true,
  words: true,
  styles: true,
  contents: true,
  body: true,
  plainLines: true,
  values: true,
  terms: true,
  id: true,
  number: true,
  entries: true,
  tag: true,
  bound: true,
  plain: true,
  caption: true,
  label: true,
  headed: true,
  scrolls: true,
  wide: true,
  head: true,
  rows: true,
  source: true,
  parties: true,
  party: true,
  lines: true,
};
const BLOCKS = ['if', 'unless', 'each', 'with'];
const DATA = ['first', 'last', 'index'];

export interface Known {
  readonly templates: Many<string>;
  readonly words: Dict<string>;
}
export interface Problem {
  readonly code: 'theme-tag' | 'theme-name';
  readonly name: string;
  readonly candidates: Many<string>;
  readonly at: hbs.AST.SourceLocation;
}

/** As Handlebars gives them; its own types deny that a hash or half of a block may be missing. */
interface Call {
  readonly path: hbs.AST.Expression;
  readonly params: Many<hbs.AST.Expression>;
  readonly hash?: hbs.AST.Hash;
}
interface Halves {
  readonly program?: hbs.AST.Program;
  readonly inverse?: hbs.AST.Program;
}

export function problemsOf(program: hbs.AST.Program, known: Known): Many<Problem> {
  return program.body.flatMap((statement) => inStatement(statement, known));
}

function inStatement(statement: hbs.AST.Statement, known: Known): Many<Problem> {
  const refuse = (name: string): Many<Problem> => [{ code: 'theme-tag', name, candidates: [], at: statement.loc }];
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return [];
    case 'MustacheStatement': {
      const { path, params, hash, escaped } = statement as unknown as Call & { readonly escaped: boolean };
      if (!escaped) return refuse('{{{…}}}');
      if (params.length > 0 || hash) return refuse(`{{${nameOf(path)} …}}`);
      return inExpression(path, known);
    }
    case 'BlockStatement': {
      const { path, params, hash, program, inverse } = statement as unknown as Call & Halves;
      const name = nameOf(path);
      if (!BLOCKS.includes(name) || params.length !== 1 || hash) return refuse(`{{#${name}}}`);
      const halves = [program, inverse].flatMap((half) => (half ? problemsOf(half, known) : []));
      return [...params.flatMap((param) => inExpression(param, known)), ...halves];
    }
    case 'PartialStatement': {
      const { name, params, hash } = statement as unknown as Call & Pick<hbs.AST.PartialStatement, 'name'>;
      const partial = nameOf(name);
      if (name.type !== 'PathExpression' || hash || params.length > 1) return refuse(`{{> ${partial} …}}`);
      const found = known.templates.includes(partial);
      const missing: Problem = { code: 'theme-name', name: partial, candidates: known.templates, at: statement.loc };
      return [...(found ? [] : [missing]), ...params.flatMap((param) => inExpression(param, known))];
    }
    default:
      return refuse(statement.type);
  }
}

function inExpression(expression: hbs.AST.Expression, known: Known): Many<Problem> {
  const at = expression.loc;
  const name = nameOf(expression);
  if (expression.type !== 'PathExpression') return [{ code: 'theme-tag', name, candidates: [], at }];
  const { data, parts } = expression as hbs.AST.PathExpression;
  const [head, next, ...more] = parts as Many<string>;
  const unknown = (candidates: Many<string>): Many<Problem> => [{ code: 'theme-name', name, candidates, at }];
  if (head === undefined) return [];
  if (data) return DATA.includes(head) && next === undefined ? [] : unknown(DATA.map((each) => `@${each}`));
  if (!Object.hasOwn(KEYS, head)) return unknown(Object.keys(KEYS));
  if (head !== 'words') return next === undefined ? [] : unknown([head]);
  const words = Object.keys(known.words).map((word) => `words.${word}`);
  return next !== undefined && more.length === 0 && Object.hasOwn(known.words, next) ? [] : unknown(words);
}

function nameOf(expression: hbs.AST.Node): string {
  return 'original' in expression ? String(expression.original) : expression.type;
}
