/** Codes about which document prevails, and which ones a contract binds. */
import { entry } from '../entry.js';

export const precedence = {
  'precedence-none': entry<{ document: string }>({
    severity: 'error',
    message: ({ document }) => ({
      fr: `Le document contractuel « ${document} » n’a pas de rang.`,
      en: `The contractual document "${document}" has no rank.`,
    }),
    why: () => ({
      fr: 'S’il contredisait un autre document, personne ne saurait lequel l’emporte.',
      en: 'If it contradicted another document, nobody would know which prevails.',
    }),
    fix: () => ({
      fr: 'Donnez-lui un rang : precedence: N (1 l’emporte sur 2).',
      en: 'Give it a rank: precedence: N (1 prevails over 2).',
    }),
  }),
  'precedence-twice': entry<{ document: string; other: string }>({
    severity: 'error',
    message: ({ document, other }) => ({
      fr: `« ${document} » et « ${other} » ont le même rang.`,
      en: `"${document}" and "${other}" have the same rank.`,
    }),
    why: () => ({
      fr: 'S’ils se contredisaient, personne ne saurait lequel l’emporte.',
      en: 'If they contradicted each other, nobody would know which prevails.',
    }),
    fix: () => ({ fr: 'Donnez à chacun son rang.', en: 'Give each its own rank.' }),
  }),
  'document-unbound': entry<{ document: string }>({
    severity: 'error',
    message: ({ document }) => ({
      fr: `Le contrat ne reprend pas le document contractuel « ${document} », qui s’applique à cette offre.`,
      en: `The contract does not bind the contractual document "${document}", which applies to this offer.`,
    }),
    why: () => ({
      fr: 'Le client signerait sans lui, et ne serait pas tenu par ce qu’il dit.',
      en: 'The customer would sign without it, and would not be held by what it says.',
    }),
    fix: ({ document }) => ({
      fr: `Ajoutez « bind: ${document} » au plan du contrat.`,
      en: `Add "bind: ${document}" to the plan of the contract.`,
    }),
  }),
};
