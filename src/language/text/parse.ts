/** Reads a text: Handlebars' own syntax tree, an allow-list of tags, every path typed. */
import Handlebars from 'handlebars';
import { diagnose, type BuiltInCode, type NamesOf, type Report } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Condition, Dict, FactPath, FactType, Many, Place, Root, Spot, Template } from '../../shapes.js';
import { expressionOf } from '../condition/evaluate.js';
import type { Expression, Range } from '../condition/expression.js';
import { checkPath } from '../condition/flow.js';
import { both, known, knownFrom, type Knowledge } from '../condition/knowledge.js';
import { checkMarkdown } from './markdown-check.js';
import { allNodes, type TextBody, type TextNode } from './template.js';

const LONGEST = 16_000;
const PRINTABLE = new Set<FactType['type']>(['bool', 'int', 'decimal', 'enum', 'string', 'date', 'money', 'set']);

export interface TextOptions {
  readonly types: Dict<FactType>;
  readonly roots: ReadonlySet<Root>;
  /** Conditions that hold wherever the text prints. */
  readonly given: Many<Condition>;
  readonly report: Report;
}
interface Origin {
  readonly at: Place;
  readonly spots: (offset: number) => Spot;
}
interface Context {
  readonly knowledge: Knowledge;
  /** The list that `this` walks. */
  readonly each?: FactType;
}

/** A text with findings reads as an empty one: they stop the build. */
export function parseTemplate(source: string, origin: Origin, options: TextOptions): Template {
  const nodes = new TextReader(source, origin, options).read();
  const reads = allNodes(nodes).flatMap((node) =>
    node.type === 'value' || node.type === 'each' ? [node.path] : node.type === 'block' ? node.condition.reads : [],
  );
  const body: TextBody = { nodes };
  const template: Template = { source, at: origin.at, reads: [...new Set(reads)], body };
  checkMarkdown(nodes, {
    source,
    placeOf: (start, end) => ({ file: origin.at.file, start: origin.spots(start), end: origin.spots(end) }),
    report: options.report,
  });
  return template;
}

class TextReader {
  private readonly lines: number[] = [0];

  constructor(
    private readonly source: string,
    private readonly origin: Origin,
    private readonly options: TextOptions,
  ) {
    for (let index = source.indexOf('\n'); index >= 0; index = source.indexOf('\n', index + 1))
      this.lines.push(index + 1);
  }

  read(): Many<TextNode> {
    const { source, origin, options } = this;
    const whole = (code: 'text-too-long' | 'text-private-character' | 'text-syntax', names: never): Many<TextNode> => {
      options.report(diagnose(code, names, { at: origin.at, clash: [source.slice(0, 80)] }));
      return [];
    };
    if (source.length > LONGEST) return whole('text-too-long', { length: source.length } as never);
    const hidden = /[\uE000-\uF8FF]/u.exec(source);
    if (hidden)
      return whole('text-private-character', {
        code: `U+${hidden[0].charCodeAt(0).toString(16).toUpperCase()}`,
      } as never);
    let program: hbs.AST.Program;
    try {
      program = Handlebars.parse(source);
    } catch (error) {
      const [reason = ''] = (error as Error).message.split('\n');
      return whole('text-syntax', { reason } as never);
    }
    return this.nodes(program.body, { knowledge: knownFrom(options.given.map(expressionOf), options.types) });
  }

  private nodes(statements: readonly hbs.AST.Statement[], context: Context): Many<TextNode> {
    return statements.flatMap((statement) => this.node(statement, context));
  }

  private node(statement: hbs.AST.Statement, context: Context): Many<TextNode> {
    switch (statement.type) {
      case 'ContentStatement': {
        const { value } = statement as hbs.AST.ContentStatement;
        return value === '' ? [] : [{ type: 'content', text: value, at: this.range(statement).at }];
      }
      case 'CommentStatement':
        return [];
      case 'MustacheStatement':
        return this.mustache(statement as hbs.AST.MustacheStatement, context);
      case 'BlockStatement':
        return this.block(statement as hbs.AST.BlockStatement, context);
      default:
        return this.fail(statement, 'text-tag', { tag: this.range(statement).source });
    }
  }

  private mustache(tag: hbs.AST.MustacheStatement, context: Context): Many<TextNode> {
    const { source, at } = this.range(tag);
    if (!tag.escaped || tag.path.type !== 'PathExpression') return this.fail(tag, 'text-tag', { tag: source });
    const { original } = tag.path as hbs.AST.PathExpression;
    const [argument, more] = tag.params;
    if (!argument) return this.value(tag, tag.path as hbs.AST.PathExpression, false, context);
    if (!more && original === 'number' && argument.type === 'PathExpression')
      return this.value(tag, argument as hbs.AST.PathExpression, true, context);
    if (!more && original === 'ref' && argument.type === 'StringLiteral')
      return [{ type: 'ref', to: (argument as hbs.AST.StringLiteral).value, source, at }];
    return this.fail(tag, 'text-tag', { tag: source });
  }

  private value(
    tag: hbs.AST.Node,
    expression: hbs.AST.PathExpression,
    bare: boolean,
    context: Context,
  ): Many<TextNode> {
    const { source, at } = this.range(tag);
    if (expression.original.startsWith('this')) return this.item(tag, expression, bare, context);
    const fact = this.fact(expression, context);
    if (!fact) return [];
    if (!PRINTABLE.has(fact.type)) return this.fail(tag, 'text-value-type', { path: fact.path });
    return [{ type: 'value', path: fact.path, fact, bare, source, at }];
  }

  private item(
    tag: hbs.AST.Node,
    expression: hbs.AST.PathExpression,
    bare: boolean,
    { each }: Context,
  ): Many<TextNode> {
    const { source, at } = this.range(tag);
    const key = expression.parts.join('.');
    const fact: FactType | undefined =
      each && (key === '' && each.type === 'set' ? { ...each, type: 'enum' } : each.items?.[key]);
    if (!each || !fact) return this.fail(tag, 'text-this', { tag: source });
    return [{ type: 'value', path: each.path, fact, bare, key, source, at }];
  }

  /** The type of a path that exists, may be read here, and is there for certain. */
  private fact(expression: hbs.AST.PathExpression, context: Context): FactType | undefined {
    const { types, roots, report } = this.options;
    const path = expression.original;
    const type = types[path];
    const [root] = path.split('.');
    if (!type) return void this.fail(expression, 'path-unknown', { path, nearest: nearest(path, Object.keys(types)) });
    if (!roots.has(root as Root))
      return void this.fail(expression, 'path-root', { path, roots: [...roots].join(', ') });
    return checkPath(path, context.knowledge, types, this.range(expression).at, report) ? type : undefined;
  }

  private block(tag: hbs.AST.BlockStatement, context: Context): Many<TextNode> {
    const name = (tag.path as hbs.AST.PathExpression).original;
    const [argument, more] = tag.params;
    if (!argument || more || (tag.program as Partial<hbs.AST.Program>).blockParams?.length)
      return this.fail(tag, 'text-tag', { tag: `{{#${name}}}` });
    const inverse = tag.inverse?.body ?? [];
    if (name === 'each' && argument.type === 'PathExpression')
      return this.each(tag, argument as hbs.AST.PathExpression, inverse, context);
    const test = this.test(name, argument, context);
    if (test === 'unknown') return this.fail(tag, 'text-tag', { tag: `{{#${name}}}` });
    if (!test) return [];
    const side = (outcome: boolean): Context => ({
      ...context,
      knowledge: both(context.knowledge, known(expressionOf(test), outcome, this.options.types)),
    });
    return [
      {
        type: 'block',
        condition: test,
        then: this.nodes(tag.program.body, side(true)),
        else: this.nodes(inverse, side(false)),
      },
    ];
  }

  private each(
    tag: hbs.AST.BlockStatement,
    path: hbs.AST.PathExpression,
    inverse: readonly hbs.AST.Statement[],
    context: Context,
  ): Many<TextNode> {
    const fact = this.fact(path, context);
    if (!fact) return [];
    if (fact.type !== 'set' && fact.type !== 'list') return this.fail(path, 'text-each-type', { path: fact.path });
    return [
      {
        type: 'each',
        path: fact.path,
        body: this.nodes(tag.program.body, { ...context, each: fact }),
        else: this.nodes(inverse, context),
      },
    ];
  }

  /** The condition of a block tag: `if` and `unless` on a boolean, `(has path)` or `(eq path "value")`; `has` on a path. */
  private test(name: string, argument: hbs.AST.Expression, context: Context): Condition | 'unknown' | undefined {
    if (name === 'has' && argument.type === 'PathExpression') return this.presence(argument as hbs.AST.PathExpression);
    if (name !== 'if' && name !== 'unless') return 'unknown';
    const condition = this.truth(argument, context);
    if (!condition || condition === 'unknown' || name === 'if') return condition;
    const of = expressionOf(condition);
    const expression: Expression = { op: 'not', of, start: of.start, end: of.end, at: of.at };
    return { ...condition, source: `!(${condition.source})`, ast: expression };
  }

  private truth(argument: hbs.AST.Expression, context: Context): Condition | 'unknown' | undefined {
    if (argument.type === 'PathExpression') {
      const path = argument as hbs.AST.PathExpression;
      const fact = this.fact(path, context);
      if (!fact) return undefined;
      if (fact.type !== 'bool') return void this.fail(path, 'text-guard-type', { path: fact.path });
      return this.condition(path, fact.path, { op: 'holds', path: fact.path, ...this.range(path) });
    }
    if (argument.type !== 'SubExpression') return 'unknown';
    const { path: helper, params } = argument as hbs.AST.SubExpression;
    const [path, literal] = params;
    if (path?.type !== 'PathExpression') return 'unknown';
    const called = (helper as hbs.AST.PathExpression).original;
    if (called === 'has' && !literal) return this.presence(path as hbs.AST.PathExpression);
    if (called === 'eq' && literal?.type === 'StringLiteral')
      return this.equality(path as hbs.AST.PathExpression, (literal as hbs.AST.StringLiteral).value, context);
    return 'unknown';
  }

  private presence(path: hbs.AST.PathExpression): Condition | undefined {
    const { types, roots } = this.options;
    const name = path.original;
    const [root] = name.split('.');
    if (!types[name])
      return void this.fail(path, 'path-unknown', { path: name, nearest: nearest(name, Object.keys(types)) });
    if (!roots.has(root as Root))
      return void this.fail(path, 'path-root', { path: name, roots: [...roots].join(', ') });
    // A text asks for the whole chain: where a parent is absent, the fact is absent.
    const chain = name.split('.').map((_, index, keys) => keys.slice(0, index + 1).join('.') as FactPath);
    const range = this.range(path);
    const expression = chain
      .slice(1)
      .map((each): Expression => ({ op: 'has', path: each, ...range }))
      .reduce((left, right): Expression => ({ op: 'and', left, right, ...range }));
    return this.condition(path, `has(${name})`, expression);
  }

  private equality(path: hbs.AST.PathExpression, value: string, context: Context): Condition | undefined {
    const fact = this.fact(path, context);
    if (!fact) return undefined;
    const values = fact.values?.map((each) => each.value);
    if (fact.type !== 'enum' || !values?.includes(value))
      return void this.fail(path, 'condition-value', { value, path: fact.path, nearest: nearest(value, values ?? []) });
    const range = this.range(path);
    const expression: Expression = {
      op: 'words',
      by: '==',
      left: { op: 'text', path: fact.path, ...range },
      right: { op: 'literal', value, ...range },
      ...range,
    };
    return this.condition(path, `${fact.path} == "${value}"`, expression);
  }

  private condition(path: hbs.AST.PathExpression, source: string, ast: Expression): Condition {
    return {
      source,
      at: this.range(path).at,
      reads: [path.original as FactPath],
      ast: { ...ast, start: 0, end: source.length },
    };
  }

  private fail<C extends BuiltInCode>(node: hbs.AST.Node, code: C, names: NamesOf<C>): [] {
    const { at, source } = this.range(node);
    this.options.report(diagnose(code, names, { at, clash: [source] }));
    return [];
  }

  private range({ loc }: hbs.AST.Node): Range & { readonly source: string } {
    const offset = ({ line, column }: hbs.AST.Position): number => (this.lines[line - 1] ?? 0) + column;
    const [start, end] = [offset(loc.start), offset(loc.end)];
    const at: Place = { file: this.origin.at.file, start: this.origin.spots(start), end: this.origin.spots(end) };
    return { start, end, at, source: this.source.slice(start, end) };
  }
}
