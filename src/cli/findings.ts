/** Findings of one command: taken as they come, printed once. */
import type { Report } from '../diagnostics/diagnose.js';
import type { Diagnostic, Many } from '../shapes.js';
import type { SourceFile } from '../workspace/node.js';
import type { Context } from './context.js';

export interface Collector {
  readonly report: Report;
  /** In the order in which they came; the same words at the same place stand once, however many situations say them. */
  readonly findings: () => Many<Diagnostic>;
}

export function collector(): Collector {
  const found: Diagnostic[] = [];
  return { report: firstHeard((diagnostic) => void found.push(diagnostic)), findings: () => [...found] };
}

/** Passes on what it is told, but for what it was told before: the same words at the same place. */
export function firstHeard(report: Report): Report {
  const heard = new Set<string>();
  return (diagnostic) => {
    const { code, at, message } = diagnostic;
    const key = [code, at?.file, at?.start.offset, message.fr].join('\n');
    if (heard.has(key)) return;
    heard.add(key);
    report(diagnostic);
  };
}

/** Takes what only follows from findings that were printed: a clause that could not be read is left out, and missed elsewhere. */
export const unheard: Report = () => undefined;

/** Findings stop a build, a contract; warnings do not. */
export const stops = ({ severity }: Diagnostic): boolean => severity === 'block' || severity === 'error';

/** Prints to stderr, for people, with the lines of `files` that are at fault. */
export async function printFindings(
  context: Context,
  findings: Many<Diagnostic>,
  files: Many<SourceFile>,
): Promise<void> {
  if (findings.length === 0) return;
  const { pretty } = await import('../report/pretty.js');
  context.io.stderr(pretty(findings, files, { lang: context.lang, color: context.colours.stderr.isColorSupported }));
}
