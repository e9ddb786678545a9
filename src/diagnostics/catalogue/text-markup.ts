/** Codes about Markdown and links in a text. */
import { entry, type Said } from '../entry.js';

export const markup = {
  'text-markdown': entry<{ construct: Said; raw: string; instead: Said }>({
    severity: 'block',
    message: ({ construct, raw }) => ({
      fr: `Ce texte contient un élément non admis (${construct.fr}) : « ${raw} ».`,
      en: `This text holds a construct that is not allowed (${construct.en}): "${raw}".`,
    }),
    why: () => ({
      fr: 'Un contrat se compose de paragraphes, de listes et de tableaux, et dit les mêmes mots dans tous les formats.',
      en: 'A contract is made of paragraphs, lists and tables, and says the same words in every format.',
    }),
    fix: ({ instead }) => instead,
  }),
  'text-link': entry<{ href: string }>({
    severity: 'block',
    message: ({ href }) => ({ fr: `Le lien « ${href} » n’est pas admis.`, en: `The link "${href}" is not allowed.` }),
    why: () => ({
      fr: 'Un lien d’un autre genre survivrait dans le PDF signé et pourrait agir sur l’ordinateur du lecteur.',
      en: 'A link of another kind would survive in the signed PDF and could act on the reader’s computer.',
    }),
    fix: () => ({ fr: 'Employez https:, mailto: ou tel:.', en: 'Use https:, mailto: or tel:.' }),
  }),
  'text-link-value': entry<{ tag: string }>({
    severity: 'block',
    message: ({ tag }) => ({
      fr: `« ${tag} » se trouve dans l’adresse d’un lien.`,
      en: `"${tag}" stands in the address of a link.`,
    }),
    why: () => ({
      fr: 'Une donnée s’imprime toujours comme texte : elle ne décide jamais où mène un lien.',
      en: 'A value always prints as text: it never decides where a link leads.',
    }),
    fix: () => ({
      fr: 'Imprimez l’adresse seule, comme une donnée : « à l’adresse {{chemin}} ».',
      en: 'Print the address by itself, as a value: "at {{path}}".',
    }),
  }),
};
