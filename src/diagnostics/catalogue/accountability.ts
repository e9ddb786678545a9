/** Codes about who answers for what. */
import type { Party } from '../../shapes.js';
import { entry, type Said } from '../entry.js';

const WHAT: Readonly<Record<string, Said>> = {
  duty: { fr: 'l’obligation', en: 'duty' },
  right: { fr: 'le droit', en: 'right' },
  states: { fr: 'la mention', en: 'statement' },
};
const OF: Readonly<Record<string, string>> = { host: 'de l’hébergeur', client: 'du client' };
const TO: Readonly<Record<string, string>> = { host: 'à l’hébergeur', client: 'au client' };

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
  'effect-party-impossible': entry<{ words: string; title: string; party: Party; only: Party }>({
    severity: 'error',
    message: ({ words, title, party, only }) => ({
      fr: `« ${words} » : l’effet est ${OF[party] ?? party}, mais « ${title} » ne convient qu’${TO[only] ?? only}.`,
      en: `"${words}": the effect is the ${party}'s, but "${title}" is only ever the ${only}'s.`,
    }),
    why: () => ({
      fr: 'Les règles et la matrice lisent l’effet : ce droit, ce pouvoir ou cette exclusion y serait compté à la mauvaise partie.',
      en: 'Rules and matrix read the effect: they would count this right, power or exclusion as the wrong party’s.',
    }),
    fix: ({ only }) => ({
      fr: `Écrivez of: ${only} ; si les deux parties peuvent l’avoir, retirez « of » de ce nom dans le vocabulaire.`,
      en: `Write of: ${only}; if either party may have it, take "of" from that name in the vocabulary.`,
    }),
  }),
  'qualifier-missing': entry<{ words: string; title: string; missing: string }>({
    severity: 'warning',
    message: ({ words, title, missing }) => ({
      fr: `« ${words} » : il manque ${missing} à « ${title} ».`,
      en: `"${words}": "${title}" lacks ${missing}.`,
    }),
    why: () => ({
      fr: 'Le vocabulaire dit que la loi ou le métier l’attend partout où ce nom paraît : le texte ne le dit pas, ou l’effet l’oublie.',
      en: 'The vocabulary says that law or trade expects it wherever the name stands: the text does not say so, or the effect leaves it out.',
    }),
    fix: ({ missing }) => ({
      fr: `Si la phrase le dit, ajoutez à l’effet ${missing} ; sinon, complétez la phrase.`,
      en: `If the sentence says it, give the effect ${missing}; else complete the sentence.`,
    }),
  }),
  'effect-required': entry<{ kind: string; name: string; title: string; document: string }>({
    severity: 'warning',
    message: ({ kind, name, title, document }) => ({
      fr: `${document === '' ? 'Aucun document contractuel ne porte' : `Le document « ${document} » ne porte pas`} ${WHAT[kind]?.fr ?? kind} « ${title} » (${name}).`,
      en: `${document === '' ? 'No contractual document has' : `The document "${document}" lacks`} the ${WHAT[kind]?.en ?? kind} "${title}" (${name}).`,
    }),
    why: () => ({
      fr: 'Le vocabulaire dit que la loi ou le métier le veut dans ce cas (required_when).',
      en: 'The vocabulary says that law or trade wants it in this case (required_when).',
    }),
    fix: ({ kind, name }) => ({
      fr: `Si une clause le dit déjà, déclarez-y l’effet { ${kind}: ${name}, … } ; sinon, écrivez-la.`,
      en: `If a clause says it already, declare the effect { ${kind}: ${name}, … } there; else write it.`,
    }),
  }),
};
