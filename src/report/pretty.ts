/** Findings for people, in a terminal. */
import { createColors } from 'picocolors';
import type { Diagnostic, Many, Place, Severity, Subject } from '../shapes.js';
import { harmless } from '../workspace/characters.js';
import type { SourceFile } from '../workspace/node.js';
import { frame } from './frame.js';
import { inOrder } from './order.js';
import { phrases, type MessageLang } from './phrases.js';

export interface PrettyOptions {
  readonly lang: MessageLang;
  readonly color: boolean;
}

/**
 * Each finding with its place, the lines around it, why it matters and what to do; a line of counts at the end.
 * `sources` are the files that were read: a place in another file is named without its lines.
 */
export function pretty(diagnostics: Many<Diagnostic>, sources: Many<SourceFile>, options: PrettyOptions): string {
  const { lang } = options;
  const colors = createColors(options.color);
  const say = phrases[lang];
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    block: colors.red,
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
  };
  const linesOf = lineReader(sources);

  const around = (at: Place, mark: (text: string) => string): string[] =>
    frame(linesOf(at.file), at, { gutter: colors.dim, mark });
  const label = (name: string, text: string): string => `  ${colors.bold(name)} ${harmless(text)}`;

  const one = ({ code, severity, message, why, fix, at, related, subject }: Diagnostic): string => {
    const place = at ? `${colors.bold(where(at))} ` : '';
    const concerns = subjectOf(subject, say.subject);
    return [
      `${place}${paint[severity](say.severity[severity])} ${colors.dim(code)}`,
      `  ${harmless(message[lang] ?? message.fr)}`,
      ...(at ? around(at, paint[severity]) : []),
      ...related.flatMap((other) => [
        `  ${harmless(other.label[lang] ?? other.label.fr)}${say.colon} ${where(other.at)}`,
        ...around(other.at, colors.cyan),
      ]),
      ...(concerns ? [label(say.concerns, concerns)] : []),
      label(say.why, why[lang] ?? why.fr),
      ...(fix ? [label(say.fix, fix[lang] ?? fix.fr)] : []),
    ].join('\n');
  };
  return `${[...inOrder(diagnostics).map(one), say.count(countsOf(diagnostics))].join('\n\n')}\n`;
}

const where = ({ file, start }: Place): string => `${harmless(file)}:${start.line}:${start.column}`;

/** Splits each file once, and only files that have a finding. */
function lineReader(sources: Many<SourceFile>): (file: string) => readonly string[] {
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const known = split.get(file);
    if (known) return known;
    const lines = sources.find(({ path }) => path === file)?.text.split(/\r?\n/) ?? [];
    split.set(file, lines);
    return lines;
  };
}

function subjectOf(subject: Subject, names: Readonly<Record<keyof Subject, string>>): string {
  const { options = [], ...single } = subject;
  const parts = { ...single, ...(options.length > 0 ? { options: options.join(' + ') } : {}) };
  return (Object.keys(names) as (keyof Subject)[])
    .flatMap((key) => (parts[key] === undefined ? [] : [`${names[key]} ${parts[key]}`]))
    .join(', ');
}

function countsOf(diagnostics: Many<Diagnostic>): Readonly<Record<'error' | 'warning' | 'info', number>> {
  const count = (...severities: Severity[]): number =>
    diagnostics.filter(({ severity }) => severities.includes(severity)).length;
  return { error: count('block', 'error'), warning: count('warning'), info: count('info') };
}
