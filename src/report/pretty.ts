/** Findings for people, in a terminal. */
import { createColors } from 'picocolors';
import type { Diagnostic, Many, Place, Severity } from '../shapes.js';
import { harmless } from '../workspace/characters.js';
import type { SourceFile } from '../workspace/node.js';
import { frame } from './frame.js';
import { inOrder } from './order.js';
import { phrases, type MessageLang } from './phrases.js';
import { countOf, told, whereabouts } from './told.js';

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

  const one = (diagnostic: Diagnostic): string => {
    const { code, severity, gravity, evidence, message, why, fix, at, related, concerns } = told(diagnostic, lang);
    const place = at ? `${colors.bold(where(at))} ` : '';
    // What was evaluated needs no word: anything else is worth more, or less.
    const worth = diagnostic.evidence === 'evaluated' ? '' : ` (${evidence})`;
    return [
      `${place}${paint[severity](gravity)} ${colors.dim(`${code}${worth}`)}`,
      `  ${harmless(message)}`,
      ...(at ? around(at, paint[severity]) : []),
      ...related.flatMap((other) => [
        `  ${harmless(other.label)}${say.colon} ${where(other.at)}`,
        ...around(other.at, colors.cyan),
      ]),
      ...(concerns ? [label(say.concerns, concerns)] : []),
      label(say.why, why),
      ...(fix ? [label(say.fix, fix)] : []),
    ].join('\n');
  };
  return `${[...inOrder(diagnostics).map(one), countOf(diagnostics, lang)].join('\n\n')}\n`;
}

const where = (place: Place): string => harmless(whereabouts(place));

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
