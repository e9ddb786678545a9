/** Codes about prices that clauses announce. */
import { entry } from '../entry.js';

export const prices = {
  'paid-without-price': entry<{ title: string }>({
    severity: 'error',
    message: ({ title }) => ({
      fr: `« ${title} » est payant, et la clause n’en donne pas le prix.`,
      en: `"${title}" is paid, and the clause does not give its price.`,
    }),
    why: () => ({
      fr: 'Le client doit connaître le prix avant de s’engager.',
      en: 'The customer must know the price before being bound.',
    }),
    fix: () => ({
      fr: 'Imprimez le prix dans la clause et déclarez-le : { prices: LIGNE, words: "…" }.',
      en: 'Print the price in the clause and declare it: { prices: LINE, words: "…" }.',
    }),
  }),
  'price-unused': entry<{ line: string; title: string }>({
    severity: 'error',
    message: ({ line, title }) => ({
      fr: `L’offre a un prix pour « ${title} » (${line}), qu’aucune clause n’annonce.`,
      en: `The offer has a price for "${title}" (${line}) that no clause announces.`,
    }),
    why: () => ({
      fr: 'Un prix que rien n’explique ne peut pas être facturé.',
      en: 'A price that nothing explains cannot be billed.',
    }),
    fix: ({ line }) => ({
      fr: `Dites dans une clause quand il est dû ({ prices: ${line}, words: "…" }), ou retirez le fait de l’offre.`,
      en: `Say in a clause when it is due ({ prices: ${line}, words: "…" }), or remove the fact from the offer.`,
    }),
  }),
};
