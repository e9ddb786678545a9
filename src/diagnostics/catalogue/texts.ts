/** Codes about texts: placeholders, Markdown, and what is missing when a text is filled. */
import { entry, type Said } from '../entry.js';

const allowed: Said = {
  fr: 'Sont admis : {{chemin}}, {{number chemin}}, {{ref "clause"}}, {{#if chemin}}, {{#if (has chemin)}}, {{#if (eq chemin "valeur")}}, {{#unless …}}, {{#has chemin}}, {{#each chemin}}, {{else}}.',
  en: 'Allowed: {{path}}, {{number path}}, {{ref "clause"}}, {{#if path}}, {{#if (has path)}}, {{#if (eq path "value")}}, {{#unless …}}, {{#has path}}, {{#each path}}, {{else}}.',
};
const wordsOnly: Said = {
  fr: 'Un texte ne contient que des mots et des données : rien de ce qu’il contient ne doit pouvoir devenir autre chose.',
  en: 'A text holds words and values only: nothing in it may turn into anything else.',
};
const unclear: Said = {
  fr: 'On ne peut pas savoir quel passage s’imprime pour quelle offre.',
  en: 'There is no telling which passage prints for which offer.',
};
const limited: Said = {
  fr: 'Un texte très long ou très chargé peut bloquer la lecture, et personne ne le lira.',
  en: 'A very long or very laden text can block reading, and nobody will read it.',
};

export const texts = {
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
  'text-too-long': entry<{ length: number }>({
    severity: 'block',
    message: ({ length }) => ({
      fr: `Ce texte compte ${length} caractères ; 16 000 sont admis.`,
      en: `This text has ${length} characters; 16,000 are allowed.`,
    }),
    why: () => limited,
    fix: () => ({ fr: 'Partagez-le en plusieurs clauses.', en: 'Split it into several clauses.' }),
  }),
  'text-too-laden': entry<{ marks: number }>({
    severity: 'block',
    message: ({ marks }) => ({
      fr: `Ce texte compte ${marks} signes de mise en forme (* ou _) ; 400 sont admis.`,
      en: `This text has ${marks} formatting signs (* or _); 400 are allowed.`,
    }),
    why: () => limited,
    fix: () => ({
      fr: 'Gardez le gras pour ce que la loi veut apparent.',
      en: 'Keep bold for what the law wants apparent.',
    }),
  }),
  'text-private-character': entry<{ code: string }>({
    severity: 'block',
    message: ({ code }) => ({
      fr: `Ce texte contient le caractère privé ${code}.`,
      en: `This text holds the private-use character ${code}.`,
    }),
    why: () => ({
      fr: 'Il n’a pas de sens commun à tous les lecteurs, et le compilateur l’emploie lui-même.',
      en: 'It has no meaning shared by all readers, and the compiler uses it itself.',
    }),
    fix: () => ({ fr: 'Supprimez-le.', en: 'Delete it.' }),
  }),
  'value-missing': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `Le texte imprime « ${path} », qui est absent ou vide dans cette offre.`,
      en: `The text prints "${path}", which is absent or empty in this offer.`,
    }),
    why: () => ({ fr: 'La phrase aurait un trou.', en: 'The sentence would have a hole.' }),
    fix: ({ path }) => ({
      fr: `Donnez le fait dans l’offre, ou entourez le passage de {{#has ${path}}}…{{/has}}.`,
      en: `Give the fact in the offer, or put the passage into {{#has ${path}}}…{{/has}}.`,
    }),
  }),
};
