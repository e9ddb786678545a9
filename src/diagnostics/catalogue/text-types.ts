/** Codes about facts that a tag cannot use as it does. */
import { entry } from '../entry.js';
import { unclear } from './text-tags.js';

export const types = {
  'text-guard-type': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `{{#if}} demande un oui ou non, et « ${path} » n’en est pas un.`,
      en: `{{#if}} needs a boolean, and "${path}" is none.`,
    }),
    why: () => ({
      fr: 'Une valeur n’est ni vraie ni fausse : zéro jour ne veut pas dire « absent ».',
      en: 'A value is neither true nor false: zero days does not mean "absent".',
    }),
    fix: ({ path }) => ({
      fr: `Écrivez {{#if (has ${path})}}, ou pour un choix {{#if (eq ${path} "valeur")}}.`,
      en: `Write {{#if (has ${path})}}, or for a choice {{#if (eq ${path} "value")}}.`,
    }),
  }),
  'text-choice-type': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `(eq …) compare un choix à l’une de ses valeurs, et « ${path} » n’est pas un choix.`,
      en: `(eq …) compares a choice with one of its values, and "${path}" is no choice.`,
    }),
    why: () => unclear,
    fix: () => ({
      fr: 'Pour comparer un nombre, un ensemble ou un texte, faites deux alternatives de la clause, chacune avec sa condition when.',
      en: 'To compare a number, a set or a string, make two alternatives of the clause, each with its when.',
    }),
  }),
  'text-each-type': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `{{#each}} demande une liste, et « ${path} » n’en est pas une.`,
      en: `{{#each}} needs a list, and "${path}" is none.`,
    }),
    why: () => ({ fr: 'Le passage ne s’imprimerait pas.', en: 'The passage would not print.' }),
    fix: ({ path }) => ({
      fr: `Écrivez {{${path}}} pour imprimer la donnée elle-même.`,
      en: `Write {{${path}}} to print the value itself.`,
    }),
  }),
  'text-value-type': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `« ${path} » est un groupe ou une liste : il ne s’imprime pas dans une phrase.`,
      en: `"${path}" is a group or a list: it does not print in a sentence.`,
    }),
    why: () => ({
      fr: 'Le texte montrerait un objet au lieu de mots.',
      en: 'The text would show an object instead of words.',
    }),
    fix: () => ({
      fr: 'Nommez une donnée du groupe, ou parcourez la liste avec {{#each}}.',
      en: 'Name a value of the group, or walk the list with {{#each}}.',
    }),
  }),
  'text-number-type': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `{{number}} imprime un nombre sans son unité, et « ${path} » n’est pas un nombre.`,
      en: `{{number}} prints a number without its unit, and "${path}" is no number.`,
    }),
    why: () => ({
      fr: 'Une somme sans sa monnaie ou un choix sans ses mots ne dit rien.',
      en: 'An amount without its currency or a choice without its words says nothing.',
    }),
    fix: ({ path }) => ({ fr: `Écrivez {{${path}}}.`, en: `Write {{${path}}}.` }),
  }),
  'text-this': entry<{ tag: string; columns: readonly string[] }>({
    severity: 'block',
    message: ({ tag }) => ({ fr: `« ${tag} » ne désigne rien ici.`, en: `"${tag}" stands for nothing here.` }),
    why: () => ({
      fr: '« this » n’a de sens que dans {{#each}} : l’élément lui-même pour un ensemble, une colonne pour une liste.',
      en: '"this" has a meaning inside {{#each}} only: the member itself of a set, a column of a list.',
    }),
    fix: ({ columns }) =>
      columns.length === 0
        ? { fr: 'Écrivez le chemin complet du fait.', en: 'Write the full path of the fact.' }
        : {
            fr: `Écrivez ${columns.map((each) => `{{${each}}}`).join(' ou ')}.`,
            en: `Write ${columns.map((each) => `{{${each}}}`).join(' or ')}.`,
          },
  }),
  'text-column-optional': entry<{ column: string }>({
    severity: 'block',
    message: ({ column }) => ({
      fr: `La colonne « ${column} » peut manquer dans une ligne de la liste.`,
      en: `The column "${column}" may be missing from a row of the list.`,
    }),
    why: () => ({ fr: 'La phrase aurait un trou.', en: 'The sentence would have a hole.' }),
    fix: () => ({
      fr: 'Rendez la colonne obligatoire dans le schéma des faits, ou imprimez la liste en tableau (table: dans le plan du document).',
      en: 'Make the column required in the facts schema, or print the list as a table (table: in the document plan).',
    }),
  }),
};
