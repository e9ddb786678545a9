/** The words that the formatters put around a finding. */
import type { Lang, Severity, Subject } from '../shapes.js';

export type MessageLang = Exclude<Lang, 'ar'>;
type Counts = Readonly<Record<'error' | 'warning' | 'info', number>>;

interface Phrases {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly subject: Readonly<Record<keyof Subject, string>>;
  readonly concerns: string;
  readonly why: string;
  readonly fix: string;
  readonly colon: string;
  readonly count: (counts: Counts) => string;
}

const joined = (parts: readonly (readonly [number, string, string])[], none: string): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ') || none;

export const phrases: Readonly<Record<MessageLang, Phrases>> = {
  fr: {
    severity: { block: 'bloquant', error: 'erreur', warning: 'avertissement', info: 'information' },
    subject: {
      offer: 'offre',
      options: 'options',
      audience: 'public',
      document: 'document',
      clause: 'clause',
      path: 'donnée',
    },
    concerns: 'Concerne :',
    why: 'Pourquoi :',
    fix: 'À faire :',
    colon: ' :',
    count: ({ error, warning, info }) =>
      `${joined(
        [
          [error, 'erreur', 'erreurs'],
          [warning, 'avertissement', 'avertissements'],
          [info, 'information', 'informations'],
        ],
        'Rien à signaler',
      )}.`,
  },
  en: {
    severity: { block: 'blocking', error: 'error', warning: 'warning', info: 'note' },
    subject: {
      offer: 'offer',
      options: 'options',
      audience: 'audience',
      document: 'document',
      clause: 'clause',
      path: 'fact',
    },
    concerns: 'Concerns:',
    why: 'Why:',
    fix: 'What to do:',
    colon: ':',
    count: ({ error, warning, info }) =>
      `${joined(
        [
          [error, 'error', 'errors'],
          [warning, 'warning', 'warnings'],
          [info, 'note', 'notes'],
        ],
        'Nothing to report',
      )}.`,
  },
};
