/** A skeleton of a clause at the end of its file. Comments and layout stay: text is put in, nothing is written anew. */
import type { Report } from '../../diagnostics/diagnose.js';
import { addDays } from '../../sale/dates.js';
import { validateFile } from '../../schema/validate.js';
import type { IsoDate } from '../../shapes.js';
import type { SourceFile, YamlNode } from '../../workspace/node.js';
import { nodeAt, parseYaml } from '../../workspace/yaml.js';

export interface NewClause {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  /** Of the edition: a clause is to be reviewed a year later. */
  readonly effective: IsoDate;
}
export interface WithClause {
  readonly file: SourceFile;
  /** Where the clause begins, from 1. */
  readonly line: number;
}

/** Undefined where the file, as it is or with the clause, is no clause library: the findings say why. */
export function withClause(source: SourceFile, clause: NewClause, report: Report): WithClause | undefined {
  const before = source.text === '' ? header(clause) : source.text;
  const list = source.text === '' ? undefined : listOf(source, report);
  if (source.text !== '' && !list) return undefined;
  const end = list ? lineEnd(before, list.at.end.offset) : before.length;
  const indent = list ? indentOf(before, list) : '  ';
  const gap = /\n\n[ ]*- /.test(before) ? '\n' : '';
  const head = `${before.slice(0, end)}${before.slice(0, end).endsWith('\n') ? '' : '\n'}${gap}`;
  const file = { path: source.path, text: `${head}${skeleton(clause, indent)}${before.slice(end)}` };
  const node = parseYaml(file, report);
  if (!node || !validateFile('clause-library', node, report)) return undefined;
  return { file, line: head.split('\n').length };
}

function listOf(source: SourceFile, report: Report): YamlNode | undefined {
  const node = parseYaml(source, report);
  return node && validateFile('clause-library', node, report) ? nodeAt(node, '/clauses') : undefined;
}

/** Past the end of the line on which the list ends, so that a comment there keeps its place. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function indentOf(text: string, list: YamlNode): string {
  const first = list.kind === 'list' ? list.items[0] : undefined;
  const line = text.split('\n')[(first?.at.start.line ?? 1) - 1] ?? '';
  return /^ */.exec(line)?.[0] ?? '';
}

function header({ topic }: NewClause): string {
  const title = topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll(/[_-]+/g, ' ');
  return `# yaml-language-server: $schema=../schemas/clause-library.schema.json
topic: ${topic}
title: ${JSON.stringify(title)}
clauses:
`;
}

function skeleton({ id, title, effective }: NewClause, indent: string): string {
  const lines = [
    `- id: ${id}`,
    `  title: ${JSON.stringify(title)}`,
    '  kind: information',
    '  text: |',
    '    À rédiger.',
    '  plain: À rédiger.',
    '  effects: none',
    `  review: { review_by: ${addDays(effective, 365)} }`,
  ];
  return lines.map((line) => `${indent}${line}\n`).join('');
}
