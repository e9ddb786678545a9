/** Codes about YAML that its writer did not mean: what YAML cut, swallowed or took for something else. */
import { entry } from '../entry.js';
import { condition, lost, oneReading, quote } from './yaml-words.js';

export const mistakes = {
  'yaml-bare-negation': entry<{ written: string }>({
    severity: 'block',
    message: ({ written }) => ({
      fr: `YAML prend « ${written} » pour une étiquette : la condition disparaîtrait.`,
      en: `YAML takes "${written}" for a tag: the condition would vanish.`,
    }),
    why: () => lost,
    fix: () => condition,
  }),
  'yaml-after-quote': entry<{ rest: string }>({
    severity: 'block',
    message: ({ rest }) => ({
      fr: `La valeur s’arrête au guillemet fermant : « ${rest} » reste dehors.`,
      en: `The value ends at its closing quote: "${rest}" is left outside.`,
    }),
    why: () => lost,
    fix: () => quote,
  }),
  'yaml-comment': entry<{ comment: string }>({
    severity: 'block',
    message: ({ comment }) => ({
      fr: `YAML prend « ${comment} » pour un commentaire : la suite du texte est perdue.`,
      en: `YAML takes "${comment}" for a comment: the rest of the text is lost.`,
    }),
    why: () => lost,
    fix: () => quote,
  }),
  'yaml-colon': entry<object>({
    severity: 'block',
    message: () => ({
      fr: 'Le deux-points suivi d’une espace coupe ce texte : YAML y voit une clé et sa valeur.',
      en: 'The colon and the space after it cut this text: YAML sees a key and its value.',
    }),
    why: () => oneReading,
    fix: () => quote,
  }),
  'yaml-bracket': entry<object>({
    severity: 'block',
    message: () => ({
      fr: 'Une valeur qui commence par « { » ou « [ » est lue comme un groupe de clés ou une liste.',
      en: 'A value that starts with "{" or "[" reads as a group of keys or a list.',
    }),
    why: () => oneReading,
    fix: () => quote,
  }),
  'yaml-quote-open': entry<object>({
    severity: 'block',
    message: () => ({ fr: 'Ce guillemet n’est jamais fermé.', en: 'This quote is never closed.' }),
    why: () => ({
      fr: 'Toute la suite du fichier serait lue comme ce texte.',
      en: 'All the rest of the file would read as this text.',
    }),
    fix: () => quote,
  }),
  'yaml-comma': entry<{ key: string }>({
    severity: 'block',
    message: ({ key }) => ({
      fr: `« ${key} » est lu comme une clé sans valeur : entre accolades, la virgule sépare les clés.`,
      en: `"${key}" reads as a key without a value: between braces, a comma separates keys.`,
    }),
    why: () => lost,
    fix: () => quote,
  }),
  'yaml-item-indent': entry<object>({
    severity: 'block',
    message: () => ({
      fr: 'Ce tiret est lu comme la suite du texte précédent, non comme un nouvel élément.',
      en: 'This dash reads as more of the text before it, not as a new item.',
    }),
    why: () => lost,
    fix: () => ({
      fr: 'Alignez les tirets de la liste les uns sous les autres.',
      en: 'Align the dashes of the list below one another.',
    }),
  }),
};
