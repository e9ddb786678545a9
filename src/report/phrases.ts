/** The words that the formatters put around a finding. */
import { printDate } from '../diagnostics/date.js';
import type { Diagnostic, Lang, Place, Severity, Subject, Waiver } from '../shapes.js';
import type { Findable } from './format.js';

export type MessageLang = Exclude<Lang, 'ar'>;
type Counts = Readonly<Record<'error' | 'warning' | 'info', number>>;

interface Phrases {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly evidence: Readonly<Record<Diagnostic['evidence'], string>>;
  readonly subject: Readonly<Record<keyof Subject, string>>;
  readonly concerns: string;
  readonly where: string;
  readonly also: string;
  readonly why: string;
  readonly fix: string;
  readonly colon: string;
  readonly count: (counts: Counts) => string;
  readonly more: (count: number) => string;
  readonly waived: (count: number) => string;
  readonly unasked: (codes: string) => string;
  readonly known: (count: number) => string;
  /** Where something could not be read. */
  readonly partial: string;
  /** Rules that no program decides. */
  readonly toRead: (count: number) => string;
  /** Of what there is to know of a code or a rule. */
  readonly headings: Readonly<
    Record<'what' | 'why' | 'fix' | 'severity' | 'decided' | 'source' | 'bad' | 'good' | 'example', string>
  >;
  readonly decided: Readonly<Record<Findable['decided'], string>>;
  /** What no phase and no pack holds. */
  readonly beyond: string;
  readonly title: string;
  /** What is said of no offer in particular. */
  readonly library: string;
  readonly place: (at: Place) => string;
  readonly waivedTitle: string;
  readonly excuse: (waiver: Pick<Waiver, 'reason' | 'author' | 'until'>) => string;
}

const joined = (parts: readonly (readonly [number, string, string])[], none: string): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ') || none;

export const phrases: Readonly<Record<MessageLang, Phrases>> = {
  fr: {
    severity: { block: 'bloquant', error: 'erreur', warning: 'avertissement', info: 'information' },
    evidence: { proved: 'prouvé', evaluated: 'constaté', heuristic: 'heuristique' },
    subject: {
      offer: 'offre',
      options: 'options',
      audience: 'public',
      document: 'document',
      clause: 'clause',
      path: 'donnée',
    },
    concerns: 'Concerne :',
    where: 'Où :',
    also: 'Voir aussi :',
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
    more: (count) => `(et ${count} de plus)`,
    known: (count) => `${count} ${count < 2 ? 'constat déjà connu' : 'constats déjà connus'}.`,
    partial: 'Le reste ne se vérifie qu’une fois corrigé ce qui est bloquant.',
    unasked: (codes) => `Non recherchés, car il y faut toutes les offres : ${codes}.`,
    waived: (count) => `${count} ${count < 2 ? 'constat écarté' : 'constats écartés'} par dérogation.`,
    toRead: (count) =>
      `${count} ${count < 2 ? 'règle que seul un juriste peut juger' : 'règles que seul un juriste peut juger'} : « clausier list rules » les donne.`,
    headings: {
      what: 'Ce qui est cherché',
      why: 'Pourquoi',
      fix: 'À faire',
      severity: 'Gravité',
      decided: 'Établi par',
      source: 'Source',
      bad: 'À éviter',
      good: 'Ce qui convient',
      example: 'Exemple',
    },
    decided: {
      expression: 'une condition sur les faits et les effets',
      code: 'le compilateur',
      attestation: 'un fait attesté dans l’offre',
      construction: 'la construction même, quoi que l’on écrive',
      review: 'la lecture d’un juriste',
    },
    beyond: 'Autres constats',
    title: 'Vérification des clauses',
    library: 'Toute la bibliothèque',
    place: ({ file, start }) => `${file}, ligne ${start.line}, colonne ${start.column}`,
    waivedTitle: 'Écartés par dérogation',
    excuse: ({ reason, author, until }) => `écarté par ${author} jusqu’au ${printDate(until)} : ${reason}`,
  },
  en: {
    severity: { block: 'blocking', error: 'error', warning: 'warning', info: 'note' },
    evidence: { proved: 'proved', evaluated: 'evaluated', heuristic: 'heuristic' },
    subject: {
      offer: 'offer',
      options: 'options',
      audience: 'audience',
      document: 'document',
      clause: 'clause',
      path: 'fact',
    },
    concerns: 'Concerns:',
    where: 'Where:',
    also: 'See also:',
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
    more: (count) => `(and ${count} more)`,
    partial: 'The rest is checked once what blocks is mended.',
    known: (count) => `${count} ${count === 1 ? 'finding' : 'findings'} known already.`,
    unasked: (codes) => `Not looked for, since only all offers together tell: ${codes}.`,
    waived: (count) => `${count} ${count === 1 ? 'finding' : 'findings'} excused by a waiver.`,
    toRead: (count) =>
      `${count} ${count === 1 ? 'rule' : 'rules'} that only a lawyer can judge: see "clausier list rules".`,
    headings: {
      what: 'What is looked for',
      why: 'Why',
      fix: 'What to do',
      severity: 'Severity',
      decided: 'Told by',
      source: 'Source',
      bad: 'Wrong',
      good: 'Right',
      example: 'Example',
    },
    decided: {
      expression: 'a condition over facts and effects',
      code: 'the compiler',
      attestation: 'a fact that the offer attests',
      construction: 'construction itself, whatever is written',
      review: 'the reading of a lawyer',
    },
    beyond: 'Other findings',
    title: 'Check of the clauses',
    library: 'The whole library',
    place: ({ file, start }) => `${file}, line ${start.line}, column ${start.column}`,
    waivedTitle: 'Excused by a waiver',
    excuse: ({ reason, author, until }) => `excused by ${author} until ${until}: ${reason}`,
  },
};
