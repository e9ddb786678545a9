/** Codes about figures and hours that a text writes itself. */
import { entry, type Said } from '../entry.js';

export const told: Said = {
  fr: 'Ce constat est une heuristique : il se fonde sur la tournure de la phrase et peut se tromper.',
  en: 'This finding is a heuristic: it goes by the wording of the sentence and may be wrong.',
};

export const figures = {
  'figure-literal': entry<{ figure: string }>({
    severity: 'error',
    evidence: 'heuristic',
    message: ({ figure }) => ({
      fr: `« ${figure} » est un chiffre écrit dans le texte.`,
      en: `"${figure}" is a figure typed into the text.`,
    }),
    why: () => ({
      fr: `Un chiffre vient d’une donnée : écrit à la main, il resterait quand l’offre ou la loi change, et le contrat dirait deux choses. ${told.fr}`,
      en: `A figure comes from a fact: typed by hand, it would stay when the plan or the law changes, and the contract would say two things. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Imprimez la donnée : {{offer.…}}, {{law.…}} ou {{provider.…}} (« clausier list facts » les donne toutes).',
      en: 'Print the fact: {{offer.…}}, {{law.…}} or {{provider.…}} ("clausier list facts" shows them all).',
    }),
  }),
  'figure-words-differ': entry<{ words: string; inWords: number; inFigures: number }>({
    severity: 'error',
    message: ({ words, inWords, inFigures }) => ({
      fr: `« ${words} » dit ${String(inWords)} en lettres et ${String(inFigures)} en chiffres.`,
      en: `"${words}" says ${String(inWords)} in words and ${String(inFigures)} in figures.`,
    }),
    why: () => ({
      fr: 'Le client lira le nombre qui lui est favorable, et le juge retiendra celui qui est en lettres ou le plus favorable.',
      en: 'The customer will read the number that suits, and a judge will go by the one in words or the more favourable.',
    }),
    fix: () => ({
      fr: 'Imprimez une seule fois la donnée : {{chemin}}.',
      en: 'Print the fact once: {{path}}.',
    }),
  }),
  'figure-differs': entry<{ title: string; first: string; second: string }>({
    severity: 'warning',
    evidence: 'heuristic',
    message: ({ title, first, second }) => ({
      fr: `« ${title} » se dit ici ${first}, et ailleurs ${second}.`,
      en: `"${title}" is ${first} here, and ${second} elsewhere.`,
    }),
    why: () => ({
      fr: `Deux chiffres sous le même nom : le client invoquera celui qui lui convient. ${told.fr}`,
      en: `Two figures under one name: the customer will invoke the one that suits. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Imprimez la même donnée aux deux endroits, ou distinguez les deux mentions dans le vocabulaire.',
      en: 'Print the same fact in both places, or tell the two mentions apart in the vocabulary.',
    }),
  }),
  'hour-without-zone': entry<{ hour: string }>({
    severity: 'error',
    message: ({ hour }) => ({
      fr: `« ${hour} » est une heure, et aucun document du contrat ne dit de quel fuseau.`,
      en: `"${hour}" is an hour of the day, and no document of the contract says of which time zone.`,
    }),
    why: () => ({
      fr: 'Un délai qui dépend d’une heure sans fuseau finit à deux moments.',
      en: 'A delay that depends on an hour without a zone ends at two moments.',
    }),
    fix: () => ({
      fr: 'Dites-le une fois pour tout le contrat : « Toute heure s’entend à l’heure légale de … ».',
      en: 'Say it once for the whole contract: "Every hour is the legal time of …".',
    }),
  }),
  'zero-in-sentence': entry<{ path: string; figure: string; word: string }>({
    severity: 'warning',
    message: ({ path, figure }) => ({
      fr: `La phrase dirait « ${figure} » : « ${path} » vaut zéro pour cette offre.`,
      en: `The sentence would say "${figure}": "${path}" is zero for this plan.`,
    }),
    why: ({ word }) => ({
      fr: `Un zéro dit en chiffres ne dit pas ce qu’il en est : un tableau écrirait « ${word} », une phrase doit le dire à sa manière.`,
      en: `A zero said in figures does not tell what holds: a table would write "${word}", a sentence must say it in its own way.`,
    }),
    fix: ({ path }) => ({
      fr: `Mettez ce passage sous une condition qui écarte zéro, et dites dans l’autre branche ce qui vaut alors ; ou changez « ${path} » dans l’offre.`,
      en: `Put this passage under a condition that leaves zero out, and say in the other branch what holds then; or change "${path}" in the plan.`,
    }),
  }),
};
