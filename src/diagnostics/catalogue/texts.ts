/** Codes about texts: Handlebars and Markdown. */
import { entry, type Said } from '../entry.js';

const allowed: Said = {
  fr: 'Sont admis : {{chemin}}, {{number chemin}}, {{ref "clause"}}, {{#if chemin}}, {{#if (has chemin)}}, {{#if (eq chemin "valeur")}}, {{#unless …}}, {{#has chemin}}, {{#each chemin}}.',
  en: 'Allowed: {{path}}, {{number path}}, {{ref "clause"}}, {{#if path}}, {{#if (has path)}}, {{#if (eq path "value")}}, {{#unless …}}, {{#has path}}, {{#each path}}.',
};
const atoms: Said = {
  fr: 'Un texte ne contient que des mots et des données : rien de ce qu’il contient ne doit pouvoir devenir autre chose.',
  en: 'A text holds words and values only: nothing in it may turn into anything else.',
};

export const texts = {
  'text-syntax': entry<{ reason: string }>({
    severity: 'block',
    message: ({ reason }) => ({ fr: `Les accolades de ce texte ne se lisent pas : ${reason}.`, en: `The braces of this text cannot be read: ${reason}.` }),
    why: () => atoms,
    fix: () => allowed,
  }),
  'text-tag': entry<{ tag: string }>({
    severity: 'block',
    message: ({ tag }) => ({ fr: `« ${tag} » n’est pas admis dans un texte.`, en: `"${tag}" is not allowed in a text.` }),
    why: () => atoms,
    fix: () => allowed,
  }),
  'text-guard-type': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({ fr: `{{#if}} demande un oui ou non, et « ${path} » n’en est pas un.`, en: `{{#if}} needs a boolean, and "${path}" is none.` }),
    why: () => ({ fr: 'Une valeur n’est ni vraie ni fausse : zéro jour ne veut pas dire « absent ».', en: 'A value is neither true nor false: zero days does not mean "absent".' }),
    fix: ({ path }) => ({ fr: `Écrivez {{#if (has ${path})}} ou {{#if (eq ${path} "valeur")}}.`, en: `Write {{#if (has ${path})}} or {{#if (eq ${path} "value")}}.` }),
  }),
  'text-each-type': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({ fr: `{{#each}} demande une liste, et « ${path} » n’en est pas une.`, en: `{{#each}} needs a list, and "${path}" is none.` }),
    why: () => ({ fr: 'Le passage ne s’imprimerait pas.', en: 'The passage would not print.' }),
    fix: ({ path }) => ({ fr: `Écrivez {{${path}}} pour imprimer la donnée elle-même.`, en: `Write {{${path}}} to print the value itself.` }),
  }),
  'text-value-type': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({ fr: `« ${path} » est un groupe ou une liste : il ne s’imprime pas dans une phrase.`, en: `"${path}" is a group or a list: it does not print in a sentence.` }),
    why: () => ({ fr: 'Le texte montrerait un objet au lieu de mots.', en: 'The text would show an object instead of words.' }),
    fix: () => ({ fr: 'Nommez une donnée du groupe, ou parcourez la liste avec {{#each}}.', en: 'Name a value of the group, or walk the list with {{#each}}.' }),
  }),
  'text-this': entry<{ tag: string }>({
    severity: 'block',
    message: ({ tag }) => ({ fr: `« ${tag} » ne désigne rien ici.`, en: `"${tag}" stands for nothing here.` }),
    why: () => ({ fr: '« this » n’a de sens que dans {{#each}}, avec une colonne de la liste.', en: '"this" has a meaning inside {{#each}} only, with a column of the list.' }),
    fix: () => ({ fr: 'Écrivez le chemin complet du fait, ou une colonne de la liste.', en: 'Write the full path of the fact, or a column of the list.' }),
  }),
  'text-markdown': entry<{ construct: string; raw: string }>({
    severity: 'block',
    message: ({ construct, raw }) => ({ fr: `Ce texte contient un élément non admis (${construct}) : « ${raw} ».`, en: `This text holds a construct that is not allowed (${construct}): "${raw}".` }),
    why: () => ({ fr: 'Un contrat se compose de paragraphes, de listes et de tableaux ; titres et numéros viennent du plan du document.', en: 'A contract is made of paragraphs, lists and tables; titles and numbers come from the document plan.' }),
    fix: () => ({ fr: 'Gardez paragraphes, listes, **gras**, *italique*, tableaux et liens https, mailto ou tel.', en: 'Keep paragraphs, lists, **bold**, *italics*, tables and https, mailto or tel links.' }),
  }),
  'text-link': entry<{ href: string }>({
    severity: 'block',
    message: ({ href }) => ({ fr: `Le lien « ${href} » n’est pas admis.`, en: `The link "${href}" is not allowed.` }),
    why: () => ({ fr: 'Un lien d’un autre genre survivrait dans le PDF signé et pourrait agir sur l’ordinateur du lecteur.', en: 'A link of another kind would survive in the signed PDF and could act on the reader’s computer.' }),
    fix: () => ({ fr: 'Employez https:, mailto: ou tel:.', en: 'Use https:, mailto: or tel:.' }),
  }),
  'text-too-long': entry<{ length: number }>({
    severity: 'block',
    message: ({ length }) => ({ fr: `Ce texte compte ${length} caractères ; 16 000 sont admis.`, en: `This text has ${length} characters; 16,000 are allowed.` }),
    why: () => ({ fr: 'Un texte très long peut bloquer la lecture, et personne ne le lira.', en: 'A very long text can block reading, and nobody will read it.' }),
    fix: () => ({ fr: 'Partagez-le en plusieurs clauses.', en: 'Split it into several clauses.' }),
  }),
  'text-private-character': entry<{ code: string }>({
    severity: 'block',
    message: ({ code }) => ({ fr: `Ce texte contient le caractère privé ${code}.`, en: `This text holds the private-use character ${code}.` }),
    why: () => ({ fr: 'Il n’a pas de sens commun à tous les lecteurs, et nous l’employons nous-mêmes.', en: 'It has no meaning shared by all readers, and we use it ourselves.' }),
    fix: () => ({ fr: 'Supprimez-le.', en: 'Delete it.' }),
  }),
  'value-missing': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({ fr: `Le texte imprime « ${path} », que cette offre n’a pas.`, en: `The text prints "${path}", which this offer lacks.` }),
    why: () => ({ fr: 'La phrase aurait un trou.', en: 'The sentence would have a hole.' }),
    fix: ({ path }) => ({ fr: `Donnez le fait dans l’offre, ou entourez le passage de {{#has ${path}}}…{{/has}}.`, en: `Give the fact in the offer, or put the passage into {{#has ${path}}}…{{/has}}.` }),
  }),
};
