/** Codes about texts: placeholders, Markdown, and what is missing when a text is filled. */
import { entry, type Said } from '../entry.js';
import { tags } from './text-tags.js';
import { types } from './text-types.js';
import { markup } from './text-markup.js';

const limited: Said = {
  fr: 'Un texte très long ou très chargé peut bloquer la lecture, et personne ne le lira.',
  en: 'A very long or very laden text can block reading, and nobody will read it.',
};

export const texts = {
  ...tags,
  ...types,
  ...markup,
  'text-too-long': entry<{ length: number }>({
    severity: 'block',
    message: ({ length }) => ({
      fr: `Ce texte compte ${length} caractères ; 16 000 sont admis.`,
      en: `This text has ${length} characters; 16,000 are allowed.`,
    }),
    why: () => limited,
    fix: () => ({ fr: 'Partagez-le en plusieurs clauses.', en: 'Split it into several clauses.' }),
  }),
  'text-too-laden': entry<{ marks: number }>({
    severity: 'block',
    message: ({ marks }) => ({
      fr: `Ce texte compte ${marks} signes de mise en forme (* ou _) ; 400 sont admis.`,
      en: `This text has ${marks} formatting signs (* or _); 400 are allowed.`,
    }),
    why: () => limited,
    fix: () => ({
      fr: 'Gardez le gras pour ce que la loi veut apparent.',
      en: 'Keep bold for what the law wants apparent.',
    }),
  }),
  'text-private-character': entry<{ code: string }>({
    severity: 'block',
    message: ({ code }) => ({
      fr: `Ce texte contient le caractère privé ${code}.`,
      en: `This text holds the private-use character ${code}.`,
    }),
    why: () => ({
      fr: 'Il n’a pas de sens commun à tous les lecteurs, et le compilateur l’emploie lui-même.',
      en: 'It has no meaning shared by all readers, and the compiler uses it itself.',
    }),
    fix: () => ({ fr: 'Supprimez-le.', en: 'Delete it.' }),
  }),
  'value-missing': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `Le texte imprime « ${path} », qui est absent ou vide dans cette offre.`,
      en: `The text prints "${path}", which is absent or empty in this offer.`,
    }),
    why: () => ({ fr: 'La phrase aurait un trou.', en: 'The sentence would have a hole.' }),
    fix: ({ path }) => ({
      fr: `Donnez le fait dans l’offre, ou entourez le passage de {{#has ${path}}}…{{/has}}.`,
      en: `Give the fact in the offer, or put the passage into {{#has ${path}}}…{{/has}}.`,
    }),
  }),
};
