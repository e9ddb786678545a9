/** One finding in the words of one language, as every format for people shows it. */
import type { Diagnostic, Localised, Many, Place, Severity, Subject } from '../shapes.js';
import { phrases, type MessageLang } from './phrases.js';

export interface Told {
  readonly code: string;
  readonly severity: Severity;
  /** "erreur". */
  readonly gravity: string;
  /** "heuristique". */
  readonly evidence: string;
  readonly message: string;
  readonly why: string;
  readonly fix?: string;
  /** "offre pro, public fr-consumer"; empty where it concerns nobody in particular. */
  readonly concerns: string;
  readonly at?: Place;
  readonly related: Many<{ readonly at: Place; readonly label: string }>;
}

export function told(diagnostic: Diagnostic, lang: MessageLang): Told {
  const { code, severity, message, why, fix, at, related, subject, evidence } = diagnostic;
  const say = phrases[lang];
  return {
    code,
    severity,
    gravity: say.severity[severity],
    evidence: say.evidence[evidence],
    message: inLang(message, lang),
    why: inLang(why, lang),
    ...(fix ? { fix: inLang(fix, lang) } : {}),
    concerns: concerning(subject, lang),
    ...(at ? { at } : {}),
    related: related.map((other) => ({ at: other.at, label: inLang(other.label, lang) })),
  };
}

export const inLang = (said: Localised<string>, lang: MessageLang): string => said[lang] ?? said.fr;

export function concerning(subject: Subject, lang: MessageLang): string {
  const names = phrases[lang].subject;
  const { options = [], ...single } = subject;
  const parts = { ...single, ...(options.length > 0 ? { options: options.join(' + ') } : {}) };
  return (Object.keys(names) as (keyof Subject)[])
    .flatMap((key) => (parts[key] === undefined ? [] : [`${names[key]} ${parts[key]}`]))
    .join(', ');
}

/** "clauses/backups.yaml:8:37". */
export const whereabouts = ({ file, start }: Place): string => `${file}:${start.line}:${start.column}`;

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "3 erreurs, 1 avertissement." */
export function countOf(diagnostics: Many<Diagnostic>, lang: MessageLang): string {
  const count = (...severities: Severity[]): number =>
    diagnostics.filter(({ severity }) => severities.includes(severity)).length;
  return phrases[lang].count({ error: count('block', 'error'), warning: count('warning'), info: count('info') });
}
