/** Sentences that several codes about YAML share. */
import type { Said } from '../entry.js';

export const oneReading: Said = {
  fr: 'Un fichier de l’espace de travail se lit d’une seule façon, par un juriste comme par l’outil.',
  en: 'A file of the workspace reads in one way only, to a lawyer and to the tool.',
};
export const lost: Said = {
  fr: 'Une partie du texte disparaîtrait sans bruit.',
  en: 'A part of the text would vanish without a sound.',
};
export const quote: Said = {
  fr: "Mettez toute la valeur entre apostrophes simples ('…', une apostrophe du texte s’y double : ''), ou écrivez-la en bloc : « | » puis le texte à la ligne, en retrait.",
  en: "Put the whole value in single quotes ('…', with '' for an apostrophe of the text), or write it as a block: “|”, then the text on the next line, indented.",
};
export const condition: Said = {
  fr: 'Mettez toute la condition entre apostrophes simples : when: \'!has(offer.mail) || "a" in offer.list\'.',
  en: 'Put the whole condition in single quotes: when: \'!has(offer.mail) || "a" in offer.list\'.',
};
