/** Codes about the words of a text that carry an effect. */
import { entry, type Said } from '../entry.js';

const ledger: Said = {
  fr: 'La matrice, les contrôles et les preuves lisent les effets : sans ses mots, un effet n’est porté par aucun texte.',
  en: 'Matrix, checks and proofs read the effects: without its words, no text carries an effect.',
};

export const effectWords = {
  'words-missing': entry<{ words: string }>({
    severity: 'block',
    message: ({ words }) => ({
      fr: `Les mots « ${words} » ne se trouvent pas dans le texte de la clause.`,
      en: `The words "${words}" are not in the text of the clause.`,
    }),
    why: () => ledger,
    fix: () => ({
      fr: 'Relisez l’effet : citez les mots qui le portent désormais, ou supprimez-le s’il n’existe plus.',
      en: 'Read the effect again: quote the words that carry it now, or delete it if it is gone.',
    }),
  }),
  'words-several': entry<{ words: string }>({
    severity: 'block',
    message: ({ words }) => ({
      fr: `Les mots « ${words} » se trouvent plusieurs fois dans le texte de la clause.`,
      en: `The words "${words}" occur several times in the text of the clause.`,
    }),
    why: () => ({
      fr: 'On ne saurait pas quelle phrase porte l’effet.',
      en: 'Nobody could tell which sentence carries the effect.',
    }),
    fix: () => ({
      fr: 'Citez quelques mots de plus, pour que la citation soit unique.',
      en: 'Quote a few more words, so that the quotation is unique.',
    }),
  }),
  'words-straddle': entry<{ words: string }>({
    severity: 'block',
    message: ({ words }) => ({
      fr: `Les mots « ${words} » chevauchent la limite d’un bloc conditionnel.`,
      en: `The words "${words}" straddle the border of a conditional block.`,
    }),
    why: () => ({
      fr: 'Selon l’offre, une partie seulement de ces mots s’imprimerait.',
      en: 'Depending on the offer, only a part of these words would print.',
    }),
    fix: () => ({
      fr: 'Citez des mots qui se trouvent tous du même côté de {{#if}} ou {{#has}}.',
      en: 'Quote words that stand on one side of {{#if}} or {{#has}}.',
    }),
  }),
  'said-needless': entry<{ qualifier: string; words: string }>({
    severity: 'error',
    message: ({ qualifier, words }) => ({
      fr: `Les mots « ${words} » disent « ${qualifier} », que l’effet ne porte pas.`,
      en: `The words "${words}" say "${qualifier}", which the effect does not bear.`,
    }),
    why: () => ledger,
    fix: ({ qualifier }) => ({
      fr: `Ajoutez « ${qualifier} » à l’effet (flags ou carve), ou retirez ces mots de « said ».`,
      en: `Add "${qualifier}" to the effect (flags or carve), or take these words out of "said".`,
    }),
  }),
  'said-conditional': entry<{ qualifier: string; words: string }>({
    severity: 'block',
    message: ({ qualifier, words }) => ({
      fr: `Les mots « ${words} », qui disent « ${qualifier} », ne s’impriment pas partout où l’effet s’imprime.`,
      en: `The words "${words}", which say "${qualifier}", do not print wherever the effect prints.`,
    }),
    why: () => ({
      fr: 'L’effet vaudrait avec cette précision dans des offres dont le texte ne la dit pas.',
      en: 'The effect would count with this precision in offers whose text does not say it.',
    }),
    fix: () => ({
      fr: 'Placez ces mots sous les mêmes blocs que l’effet, ou écrivez un effet pour chaque cas.',
      en: 'Put these words under the blocks of the effect, or write one effect for each case.',
    }),
  }),
  'words-in-each': entry<{ words: string }>({
    severity: 'block',
    message: ({ words }) => ({
      fr: `Les mots « ${words} » se trouvent dans un bloc {{#each}}.`,
      en: `The words "${words}" stand inside {{#each}}.`,
    }),
    why: () => ({
      fr: 'Ils s’imprimeraient zéro, une ou plusieurs fois : un effet se produit une fois.',
      en: 'They would print zero, one or several times: an effect happens once.',
    }),
    fix: () => ({
      fr: 'Placez la phrase qui porte l’effet avant ou après la liste.',
      en: 'Put the sentence that carries the effect before or after the list.',
    }),
  }),
};
