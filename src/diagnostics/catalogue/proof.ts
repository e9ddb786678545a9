/** Codes of the proof: what holds for every offer that could be sold, and what the proof itself is worth. */
import { printDate } from '../date.js';
import { entry, type Said } from '../entry.js';
import { neverMet } from './proof-never.js';

const ofTheProver: Said = {
  fr: 'La preuve ne vaut que si elle est exacte : ceci est un défaut de clausier, et non de vos clauses.',
  en: 'A proof is worth nothing unless it is exact: this is a fault of clausier, not of your clauses.',
};
const report: Said = {
  fr: 'Signalez-le avec le fichier de clauses. En attendant, « --smt FICHIER » permet de rejouer la question avec un autre solveur.',
  en: 'Report it with the clause file. Until then, "--smt FILE" lets you ask another solver.',
};

export const proof = {
  'space-empty': entry<{ audience: string; from: string }>({
    severity: 'error',
    evidence: 'proved',
    message: ({ audience, from }) => ({
      fr: `Aucune offre ne pourrait être vendue à « ${audience} » à partir du ${printDate(from)}.`,
      en: `No offer at all could be sold to "${audience}" from ${from} on.`,
    }),
    why: () => ({
      fr: 'Sur un ensemble vide, tout est vrai : la preuve ne dirait rien de cette clientèle.',
      en: 'Of an empty set everything is true: the proof would say nothing about these customers.',
    }),
    fix: () => ({
      fr: 'Cherchez dans facts.schema.json et dans les conditions de vente celles qui se contredisent pour elle.',
      en: 'Look in facts.schema.json and in the conditions of sale for those that contradict each other for them.',
    }),
  }),
  'offer-outside-space': entry<{ offer: string; from: string; assumption: string }>({
    severity: 'error',
    evidence: 'proved',
    message: ({ offer, from, assumption }) => ({
      fr: `L’offre « ${offer} » est hors de ce qui est prouvé : à partir du ${printDate(from)}, elle ne respecte pas ${assumption}.`,
      en: `The offer "${offer}" is outside of what is proved: from ${from} on, it does not keep ${assumption}.`,
    }),
    why: () => ({
      fr: 'Ce qui est prouvé des offres vendables ne vaut pas pour elle.',
      en: 'What is proved of the offers that can be sold does not hold for it.',
    }),
    fix: () => ({
      fr: 'Corrigez l’offre, ou la condition de vente si elle est trop étroite.',
      en: 'Correct the offer, or the condition of sale where it is too narrow.',
    }),
  }),
  'obligation-undecided': entry<{ obligation: Said }>({
    severity: 'error',
    evidence: 'proved',
    message: ({ obligation }) => ({
      fr: `Ni prouvé ni réfuté : ${obligation.fr}`,
      en: `Neither proved nor refuted: ${obligation.en}`,
    }),
    why: () => ({
      fr: 'Ce qui n’est pas prouvé peut être faux pour une offre que personne n’a encore écrite.',
      en: 'What is not proved may be false for an offer that nobody has written yet.',
    }),
    fix: () => ({
      fr: 'Simplifiez les conditions en cause, ou prouvez avec les deux moteurs (« --engine both »).',
      en: 'Simplify the conditions, or prove with both engines ("--engine both").',
    }),
  }),
  'engines-disagree': entry<{ obligation: Said }>({
    severity: 'error',
    evidence: 'proved',
    message: ({ obligation }) => ({
      fr: `Les deux moteurs se contredisent : ${obligation.fr}`,
      en: `The two engines contradict each other: ${obligation.en}`,
    }),
    why: () => ofTheProver,
    fix: () => report,
  }),
  'counterexample-not-replayed': entry<{ obligation: Said }>({
    severity: 'error',
    evidence: 'proved',
    message: ({ obligation }) => ({
      fr: `Un contre-exemple a été trouvé, que l’assemblage ne confirme pas : ${obligation.fr}`,
      en: `A counterexample was found that assembling does not confirm: ${obligation.en}`,
    }),
    why: () => ofTheProver,
    fix: () => report,
  }),
  'not-modelled': entry<{ name: string; weakened: readonly string[]; all: boolean }>({
    severity: 'info',
    evidence: 'proved',
    message: ({ name, weakened, all }) => ({
      fr: `Non modélisé : ${name}. ${weakened.length === 0 ? 'Aucune obligation n’en dépend.' : all ? 'Toutes les obligations en dépendent.' : `En dépendent : ${weakened.join(', ')}.`}`,
      en: `Not modelled: ${name}. ${weakened.length === 0 ? 'No obligation depends on it.' : all ? 'Every obligation depends on it.' : `On it depend: ${weakened.join(', ')}.`}`,
    }),
    why: () => ({
      fr: 'La preuve couvre alors plus de cas que la réalité : ce qui est prouvé reste vrai, ce qui est réfuté peut être impossible.',
      en: 'The proof then covers more than what is real: what is proved stays true, what is refuted may be impossible.',
    }),
    fix: () => ({
      fr: 'Remplacez ce mot-clé du schéma par const, enum, des bornes ou une présence.',
      en: 'Replace this keyword of the schema by const, enum, bounds or presence.',
    }),
  }),
  ...neverMet,
};
