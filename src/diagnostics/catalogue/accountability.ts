/** Codes about who answers for what. */
import { entry, type Said } from '../entry.js';

const oneParty: Said = {
  fr: 'En cas de panne, personne ne saurait à qui la demander, et chacun renverrait à l’autre.',
  en: 'When something fails, nobody would know whom to ask, and each would point to the other.',
};

export const accountability = {
  'activity-unowned': entry<{ activity: string; title: string }>({
    severity: 'error',
    message: ({ activity, title }) => ({
      fr: `Personne ne répond de « ${title} » (${activity}).`,
      en: `Nobody answers for "${title}" (${activity}).`,
    }),
    why: () => oneParty,
    fix: ({ activity }) => ({
      fr: `Ajoutez à une clause l’effet { duty: ${activity}, of: host } ou { duty: ${activity}, of: client }, ou dites que l’hébergeur ne l’assure pas : { declines: ${activity}, of: host }.`,
      en: `Give a clause the effect { duty: ${activity}, of: host } or { duty: ${activity}, of: client }, or say that the host does not do it: { declines: ${activity}, of: host }.`,
    }),
  }),
  'activity-two-owners': entry<{ activity: string; title: string }>({
    severity: 'error',
    message: ({ activity, title }) => ({
      fr: `Les deux parties répondent de « ${title} » (${activity}).`,
      en: `Both parties answer for "${title}" (${activity}).`,
    }),
    why: () => oneParty,
    fix: () => ({
      fr: 'Gardez un seul responsable, ou divisez l’activité en deux activités nommées.',
      en: 'Keep one accountable party, or split the activity into two named ones.',
    }),
  }),
  'activity-outside-plan': entry<{ activity: string; title: string }>({
    severity: 'error',
    message: ({ activity, title }) => ({
      fr: `Ce texte fait de « ${title} » (${activity}) une obligation, dans une offre qui ne comporte pas cette activité.`,
      en: `This text makes "${title}" (${activity}) a duty in a plan that has no such activity.`,
    }),
    why: () => ({
      fr: 'Une partie devrait ce que l’offre n’a pas : le client pourrait l’exiger sans l’avoir acheté.',
      en: 'A party would owe what the plan has not: the client could demand it without having bought it.',
    }),
    fix: () => ({
      fr: 'Corrigez la condition de la clause, ou la condition « applies » de l’activité.',
      en: 'Correct the condition of the clause, or the "applies" of the activity.',
    }),
  }),
  'activity-two-strengths': entry<{ activity: string; title: string }>({
    severity: 'error',
    message: ({ activity, title }) => ({
      fr: `« ${title} » (${activity}) est due à la fois de moyens et de résultat.`,
      en: `"${title}" (${activity}) is owed with two different strengths.`,
    }),
    why: () => ({
      fr: 'Un juge retiendrait la plus favorable au client ; le contrat doit dire laquelle.',
      en: 'A judge would keep the one that favours the client; the contract must say which.',
    }),
    fix: () => ({
      fr: 'Donnez la même force aux deux clauses, ou n’en gardez qu’une.',
      en: 'Give both clauses the same strength, or keep only one.',
    }),
  }),
};
