/** Reads a text: Handlebars' own syntax tree, an allow-list of tags, every path typed and there for certain. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Condition, Dict, FactType, Many, Root, Template } from '../../shapes.js';
import { expressionOf } from '../condition/evaluate.js';
import { knownFrom } from '../condition/knowledge.js';
import { readBlock } from './blocks.js';
import { checkMarkdown } from './markdown-check.js';
import { readPrint } from './prints.js';
import type { Scope } from './scope.js';
import { textSource, type Origin, type TextSource } from './source.js';
import { syntaxOf } from './syntax.js';
import { allNodes, type TextBody, type TextNode } from './template.js';

const LONGEST = 16_000;

export interface TextOptions {
  readonly types: Dict<FactType>;
  readonly roots: ReadonlySet<Root>;
  /** Conditions that hold wherever the text prints. */
  readonly given: Many<Condition>;
  readonly report: Report;
}

/** What is refused is left out of the template, and reported: it stops the build. */
export function parseTemplate(source: string, origin: Origin, options: TextOptions): Template {
  let sound = true;
  const text = textSource(source, origin, (diagnostic) => {
    sound = false;
    options.report(diagnostic);
  });
  const { types, roots } = options;
  const statements = isReadable(text) ? (syntaxOf(text) ?? []) : [];
  const knowledge = knownFrom(options.given.map(expressionOf), types);
  const nodes = readNodes(statements, { text, types, roots, knowledge });
  checkMarkdown(nodes, text);
  const reads = allNodes(nodes).flatMap((node) =>
    node.type === 'value' || node.type === 'each' ? [node.path] : node.type === 'block' ? node.condition.reads : [],
  );
  const body: TextBody = { nodes, sound, marks: text.marks };
  return { source, at: origin.at, reads: [...new Set(reads)], body };
}

/** Whether it is short and holds no character that stands for a value while Markdown is read. */
function isReadable({ source, at, report, placeOf }: TextSource): boolean {
  if (source.length > LONGEST) {
    report(diagnose('text-too-long', { length: source.length }, { at, clash: [source.slice(0, 80)] }));
    return false;
  }
  const hidden = [...source.matchAll(/\p{Co}/gu)];
  for (const { 0: character, index } of hidden) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
    const place = placeOf({ start: index, end: index + character.length });
    report(diagnose('text-private-character', { code }, { at: place, clash: [code, String(index)] }));
  }
  return hidden.length === 0;
}

function readNodes(statements: readonly hbs.AST.Statement[], scope: Scope): Many<TextNode> {
  return statements.flatMap((statement): Many<TextNode> => {
    if (statement.type === 'ContentStatement') return content(statement as hbs.AST.ContentStatement, scope);
    if (statement.type === 'CommentStatement') return [];
    const node =
      statement.type === 'BlockStatement'
        ? readBlock(statement as hbs.AST.BlockStatement, scope, readNodes)
        : readPrint(statement, scope);
    return node ? [node] : [];
  });
}

/** Handlebars takes the line of a tag that stands alone away: from the end of the text before it and the start of the text after it. */
function content(statement: hbs.AST.ContentStatement, { text }: Scope): Many<TextNode> {
  const { value } = statement;
  if (value === '') return [];
  const { start, end } = text.passageOf(statement);
  const written = text.written({ start, end });
  const kept = written.endsWith(value) ? written : written.replace(/[ \t]+$/, '');
  const from = start + kept.length - value.length;
  return [{ type: 'content', text: value, start: from, end: from + value.length }];
}
