/** Codes about clauses that no document has, that stand twice, or that nobody reads again. */
import { printDate } from '../date.js';
import { entry } from '../entry.js';

export const clauses = {
  'clause-unplaced': entry<{ clause: string }>({
    severity: 'error',
    message: ({ clause }) => ({
      fr: `Aucun document ne place la clause « ${clause} ».`,
      en: `No document places the clause "${clause}".`,
    }),
    why: () => ({
      fr: 'Elle ne s’imprime dans aucun contrat, et chacun la croit en vigueur.',
      en: 'It prints in no contract, and everyone believes it to be in force.',
    }),
    fix: ({ clause }) => ({
      fr: `Ajoutez « clause: ${clause} » à un plan de documents/, ou supprimez-la.`,
      en: `Add "clause: ${clause}" to a plan of documents/, or delete it.`,
    }),
  }),
  'clause-unselected': entry<{ clause: string }>({
    severity: 'error',
    message: ({ clause }) => ({
      fr: `Aucune offre ne retient la clause « ${clause} ».`,
      en: `No plan selects the clause "${clause}".`,
    }),
    why: () => ({
      fr: 'Une clause que rien n’emploie n’est ni relue ni vérifiée : elle sera fausse le jour où elle servira.',
      en: 'A clause that nothing uses is neither reviewed nor checked: it will be wrong the day it serves.',
    }),
    fix: () => ({
      fr: 'Élargissez sa condition, supprimez-la, ou gardez sous offers/_regressions/ une offre qui la retient.',
      en: 'Widen its condition, delete it, or keep a plan that selects it under offers/_regressions/.',
    }),
  }),
  'clause-duplicate': entry<{ clause: string; other: string; percent: number }>({
    severity: 'warning',
    message: ({ clause, other, percent }) => ({
      fr: `Les clauses « ${clause} » et « ${other} » disent la même chose (${String(percent)} % de mots communs).`,
      en: `The clauses "${clause}" and "${other}" say the same (${String(percent)} % of words in common).`,
    }),
    why: () => ({
      fr: 'Le jour où l’une est corrigée, l’autre la contredit.',
      en: 'The day one is mended, the other contradicts it.',
    }),
    fix: () => ({
      fr: 'Gardez-en une, et renvoyez-y depuis l’autre ; ou faites-en deux rédactions d’une même clause.',
      en: 'Keep one and refer to it from the other; or make them two alternatives of one clause.',
    }),
  }),
  'review-overdue': entry<{ clause: string; by: string; date: string }>({
    severity: 'warning',
    message: ({ clause, by, date }) => ({
      fr: `La clause « ${clause} » devait être relue au plus tard le ${printDate(by)} ; l’édition entre en vigueur le ${printDate(date)}.`,
      en: `The clause "${clause}" was to be reviewed by ${by}; the edition takes effect on ${date}.`,
    }),
    why: () => ({
      fr: 'La loi a pu changer depuis la dernière relecture.',
      en: 'The law may have changed since the last review.',
    }),
    fix: () => ({
      fr: 'Relisez-la avec un avocat, puis repoussez review_by.',
      en: 'Have a lawyer review it, then move review_by.',
    }),
  }),
};
