/** Codes about how texts are written: what a reader must not find in them. */
import { entry, type Said } from '../entry.js';
import { figures, told } from './wording-figures.js';
import { plain } from './wording-plain.js';

export const wording = {
  'draft-mark': entry<{ mark: string }>({
    severity: 'error',
    message: ({ mark }) => ({
      fr: `« ${mark} » est une marque de brouillon.`,
      en: `"${mark}" is a mark of a draft.`,
    }),
    why: () => ({
      fr: 'Ce texte est lu par le client et le juge : un blanc y est une promesse dont personne ne connaît le contenu.',
      en: 'Customers and judges read this text: a blank in it is a promise of which nobody knows the content.',
    }),
    fix: () => ({
      fr: 'Écrivez ce qui manque ; une donnée s’écrit {{chemin}} dans le texte d’une clause.',
      en: 'Write what is missing; a value is written {{path}} in the text of a clause.',
    }),
  }),
  typography: entry<{ found: string; fault: Said; instead: Said }>({
    severity: 'error',
    message: ({ found, fault }) => ({
      fr: `« ${found} » : ${fault.fr}.`,
      en: `"${found}": ${fault.en}.`,
    }),
    why: () => ({
      fr: 'Le compilateur pose les espaces, les apostrophes et les points de suspension ; cette faute-ci, il ne peut pas la corriger sans deviner.',
      en: 'The compiler sets spaces, apostrophes and ellipses; this fault it cannot mend without guessing.',
    }),
    fix: ({ instead }) => instead,
  }),
  ...figures,
  'sentence-long': entry<{ count: number; limit: number }>({
    severity: 'warning',
    message: ({ count, limit }) => ({
      fr: `Cette phrase compte ${String(count)} mots ; un consommateur en lit ${String(limit)} au plus.`,
      en: `This sentence has ${String(count)} words; a consumer reads ${String(limit)} at most.`,
    }),
    why: () => ({
      fr: 'Les clauses proposées aux consommateurs doivent être claires et compréhensibles (C. conso., art. L. 211-1).',
      en: 'Terms offered to consumers must be clear and understandable (French Consumer Code, art. L. 211-1).',
    }),
    fix: () => ({
      fr: 'Faites-en deux phrases, ou une liste : une obligation par phrase.',
      en: 'Make two sentences of it, or a list: one obligation per sentence.',
    }),
  }),
  ...plain,
  'effect-uneven': entry<{ words: string; effect: string; one: string; other: string }>({
    severity: 'warning',
    message: ({ words, effect, one, other }) => ({
      fr: `« ${words} » : la rédaction « ${one} » y déclare { ${effect} }, et « ${other} », qui a la même phrase, n’y déclare rien de tel.`,
      en: `"${words}": the alternative "${one}" declares { ${effect} } there, and "${other}", which has the same sentence, declares no such thing.`,
    }),
    why: () => ({
      fr: 'Les mêmes mots font la même chose : l’une des deux rédactions compte pour ce qu’elle ne dit pas, ou dit ce qu’elle ne compte pas.',
      en: 'The same words do the same: one of the two counts what it does not say, or says what it does not count.',
    }),
    fix: () => ({
      fr: 'Déclarez l’effet dans les deux, de la même force, ou dites dans chacune ce qui la distingue.',
      en: 'Declare the effect in both, with the same strength, or say in each what sets it apart.',
    }),
  }),
  'reference-unrelated': entry<{ clause: string; title: string }>({
    severity: 'warning',
    evidence: 'heuristic',
    message: ({ clause, title }) => ({
      fr: `Ce renvoi mène à « ${title} » (${clause}), et aucun mot de la phrase ne s’y retrouve.`,
      en: `This reference leads to "${title}" (${clause}), which has no word in common with the sentence.`,
    }),
    why: () => ({
      fr: `Un renvoi à la mauvaise clause prive d’effet ce qu’il devait préciser. ${told.fr}`,
      en: `A reference to the wrong clause takes away what it was to make precise. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Vérifiez la clause visée, ou dites dans la phrase ce que le lecteur y trouvera.',
      en: 'Verify where it leads, or say in the sentence what the reader will find there.',
    }),
  }),
  'term-redefined': entry<{ term: string; words: string }>({
    severity: 'error',
    evidence: 'heuristic',
    message: ({ term, words }) => ({
      fr: `« ${words} » semble définir de nouveau « ${term} ».`,
      en: `"${words}" seems to define "${term}" again.`,
    }),
    why: () => ({
      fr: `Un terme qui a un sens ici et un autre dans les définitions n’en a plus aucun. ${told.fr}`,
      en: `A term with one sense here and another in the definitions has none. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Complétez la définition dans clauses/definitions.yaml, ou employez ici un autre mot.',
      en: 'Complete the definition in clauses/definitions.yaml, or use another word here.',
    }),
  }),
  'derogation-unnamed': entry<{ words: string }>({
    severity: 'error',
    evidence: 'heuristic',
    message: ({ words }) => ({
      fr: `« ${words} » déroge sans nommer ce à quoi il déroge.`,
      en: `"${words}" derogates without naming from what.`,
    }),
    why: () => ({
      fr: `Le lecteur ne sait pas quelle clause ne s’applique plus. ${told.fr}`,
      en: `The reader cannot tell which clause no longer applies. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Nommez la clause dans la même phrase : {{ref "sujet.nom"}}.',
      en: 'Name the clause in the same sentence: {{ref "topic.name"}}.',
    }),
  }),
};
