/** Codes about the tags of a text, one by one. */
import { entry, type Said } from '../entry.js';

const allowed: Said = {
  fr: 'Sont admis : {{chemin}}, {{number chemin}}, {{ref "clause"}}, {{#if chemin}}, {{#if (has chemin)}}, {{#if (eq chemin "valeur")}}, {{#unless …}}, {{#has chemin}}, {{#each chemin}}, {{else}}.',
  en: 'Allowed: {{path}}, {{number path}}, {{ref "clause"}}, {{#if path}}, {{#if (has path)}}, {{#if (eq path "value")}}, {{#unless …}}, {{#has path}}, {{#each path}}, {{else}}.',
};
const wordsOnly: Said = {
  fr: 'Un texte ne contient que des mots et des données : rien de ce qu’il contient ne doit pouvoir devenir autre chose.',
  en: 'A text holds words and values only: nothing in it may turn into anything else.',
};
export const unclear: Said = {
  fr: 'On ne peut pas savoir quel passage s’imprime pour quelle offre.',
  en: 'There is no telling which passage prints for which offer.',
};

export const tags = {
  'text-braces': entry<{ braces: string }>({
    severity: 'block',
    message: ({ braces }) => ({
      fr: `Ces accolades « ${braces} » n’ont pas leur pendant.`,
      en: `These braces "${braces}" lack their counterpart.`,
    }),
    why: () => unclear,
    fix: () => ({
      fr: 'Une donnée s’écrit {{chemin}}, avec deux accolades de chaque côté.',
      en: 'A value is written {{path}}, with two braces on each side.',
    }),
  }),
  'text-syntax': entry<{ tag: string }>({
    severity: 'block',
    message: ({ tag }) => ({ fr: `« ${tag} » ne se lit pas.`, en: `"${tag}" cannot be read.` }),
    why: () => unclear,
    fix: () => allowed,
  }),
  'text-tag': entry<{ tag: string; instead?: Said }>({
    severity: 'block',
    message: ({ tag }) => ({
      fr: `« ${tag} » n’est pas admis dans un texte.`,
      en: `"${tag}" is not allowed in a text.`,
    }),
    why: () => wordsOnly,
    fix: ({ instead }) => instead ?? allowed,
  }),
  'text-unclosed': entry<{ tag: string; name: string }>({
    severity: 'block',
    message: ({ tag }) => ({
      fr: `Le passage ouvert par « ${tag} » n’est pas fermé.`,
      en: `The passage that "${tag}" opens is not closed.`,
    }),
    why: () => unclear,
    fix: ({ name }) => ({
      fr: `Écrivez {{/${name}}} là où le passage finit.`,
      en: `Write {{/${name}}} where the passage ends.`,
    }),
  }),
  'text-unopened': entry<{ tag: string }>({
    severity: 'block',
    message: ({ tag }) => ({
      fr: `« ${tag} » ne répond à aucun passage ouvert juste avant.`,
      en: `"${tag}" answers no passage opened just before.`,
    }),
    why: () => unclear,
    fix: () => ({
      fr: 'Fermez les passages dans l’ordre inverse de leur ouverture, sous le nom qui les ouvre ; un seul {{else}} sans condition, en dernier.',
      en: 'Close passages in the reverse order of their opening, by the name that opens them; one {{else}} without a condition, last.',
    }),
  }),
};
