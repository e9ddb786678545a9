/** Codes about the law that clauses stand on. */
import { printDate } from '../date.js';
import { entry } from '../entry.js';

export const law = {
  'law-foreign': entry<{ source: string; country: string }>({
    severity: 'error',
    message: ({ source, country }) => ({
      fr: `La rédaction s’appuie sur ${source}, qui n’est pas du droit du contrat (${country}).`,
      en: `The alternative stands on ${source}, which is not the law of the contract (${country}).`,
    }),
    why: () => ({
      fr: 'Citer la loi d’un autre pays trompe le client sur ses droits.',
      en: 'Citing the law of another country misleads the customer about its rights.',
    }),
    fix: () => ({
      fr: 'Donnez à chaque pays sa rédaction, avec ses propres sources.',
      en: 'Give each country its alternative, with its own sources.',
    }),
  }),
  'law-not-in-force': entry<{ source: string; cite: string; date: string }>({
    severity: 'error',
    message: ({ source, cite, date }) => ({
      fr: `${cite} (${source}) n’est pas en vigueur le ${printDate(date)} dans la rédaction retenue.`,
      en: `${cite} (${source}) is not in force on ${date} in the wording relied on.`,
    }),
    why: () => ({
      fr: 'La clause tiendrait compte d’un texte qui n’existe plus, ou pas encore.',
      en: 'The clause would follow a text that no longer exists, or not yet.',
    }),
    fix: () => ({
      fr: 'Lisez la rédaction en vigueur, corrigez la clause s’il le faut, puis les dates de la source.',
      en: 'Read the wording in force, mend the clause where needed, then the dates of the source.',
    }),
  }),
  'law-unanswered': entry<{ source: string; cite: string; title: string }>({
    severity: 'error',
    message: ({ source, cite, title }) => ({
      fr: `Aucune clause de ce contrat ne s’appuie sur ${cite} (${source} : ${title}).`,
      en: `No clause of this contract stands on ${cite} (${source}: ${title}).`,
    }),
    why: () => ({
      fr: 'Ce texte veut que le contrat règle ce point : personne ne s’est assuré qu’il le fait.',
      en: 'This text wants the contract to settle that point: nobody has made sure that it does.',
    }),
    fix: ({ source }) => ({
      fr: `Écrivez la clause, ou ajoutez ${source} aux sources (law) de celle qui y répond déjà.`,
      en: `Write the clause, or add ${source} to the sources (law) of the one that already answers it.`,
    }),
  }),
};
