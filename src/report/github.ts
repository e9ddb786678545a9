/** Workflow commands: a finding stands on its line of a change. What a command obeys is escaped in each of its parts. */
import type { Diagnostic, Many, Place, Severity } from '../shapes.js';
import { harmless } from '../workspace/characters.js';
import type { About } from './format.js';
import { inOrder } from './order.js';
import { phrases } from './phrases.js';
import { countOf, told, whereabouts } from './told.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  block: 'error',
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** One command a finding, then how many there are. */
export function github(findings: Many<Diagnostic>, about: About): string {
  const lines = inOrder(findings).map((finding) => command(finding, about));
  return [...lines, countOf(findings, about.lang)].map((line) => `${line}\n`).join('');
}

function command(finding: Diagnostic, { lang, folder }: About): string {
  const { code, severity, gravity, evidence, message, why, fix, at, related, concerns } = told(finding, lang);
  const say = phrases[lang];
  const properties = [
    ...(at ? where(at, folder) : []),
    ['title', harmless(`${code} (${gravity}, ${evidence})`)] as const,
  ];
  const lines = [
    message,
    ...related.map((other) => `${other.label}${say.colon} ${whereabouts(other.at)}`),
    ...(concerns ? [`${say.concerns} ${concerns}`] : []),
    `${say.why} ${why}`,
    ...(fix === undefined ? [] : [`${say.fix} ${fix}`]),
  ];
  const said = properties.map(([name, value]) => `${name}=${property(value)}`).join(',');
  return `::${COMMANDS[severity]} ${said}::${data(lines.map(harmless).join('\n'))}`;
}

/** Columns are shown within one line alone. */
function where({ file, start, end }: Place, folder: string): Many<readonly [string, string]> {
  const lines = [
    ['file', harmless(`${folder}${file}`)],
    ['line', String(start.line)],
    ['endLine', String(end.line)],
  ] as const;
  if (end.line !== start.line) return lines;
  return [...lines, ['col', String(start.column)], ['endColumn', String(end.column)]];
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
