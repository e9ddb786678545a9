/** Codes about facts and conditions. */
import { entry, type Said } from '../entry.js';

const typed: Said = {
  fr: 'Une condition mal formée ne serait jamais vraie, ou le serait toujours, sans que personne ne le voie.',
  en: 'An ill-formed condition would never hold, or always, and nobody would notice.',
};
const didYouMean = (nearest: readonly string[]): Said => ({
  fr: nearest.length === 0 ? '' : ` Vouliez-vous dire ${nearest.map((each) => `« ${each} »`).join(' ou ')} ?`,
  en: nearest.length === 0 ? '' : ` Did you mean ${nearest.map((each) => `"${each}"`).join(' or ')}?`,
});

export const language = {
  'condition-syntax': entry<{ reason: Said }>({
    severity: 'block',
    message: ({ reason }) => ({
      fr: `Cette condition ne se lit pas : ${reason.fr}.`,
      en: `This condition cannot be read: ${reason.en}.`,
    }),
    why: () => typed,
    fix: () => ({
      fr: 'Écrivez-la entre guillemets simples, par exemple : when: \'offer.backup.mode == "contractual"\'.',
      en: 'Write it in single quotes, for instance: when: \'offer.backup.mode == "contractual"\'.',
    }),
  }),
  'condition-type': entry<{ found: string; wanted: Said }>({
    severity: 'block',
    message: ({ found, wanted }) => ({
      fr: `« ${found} » n’est pas ${wanted.fr}.`,
      en: `"${found}" is not ${wanted.en}.`,
    }),
    why: () => typed,
    fix: () => ({
      fr: 'Comparez un nombre à un nombre, un choix à l’une de ses valeurs ; un oui ou non se lit seul.',
      en: 'Compare a number with a number, a choice with one of its values; a boolean stands alone.',
    }),
  }),
  'condition-operator': entry<{ operator: string; instead: Said }>({
    severity: 'block',
    message: ({ operator }) => ({
      fr: `Une condition ne peut pas employer « ${operator} ».`,
      en: `A condition may not use "${operator}".`,
    }),
    why: () => ({
      fr: 'Seules les opérations que l’on sait aussi prouver pour toutes les offres possibles sont admises.',
      en: 'Only operations that can also be proved for every possible offer are allowed.',
    }),
    fix: ({ instead }) => instead,
  }),
  'condition-value': entry<{ value: string; path: string; nearest: readonly string[] }>({
    severity: 'block',
    message: ({ value, path, nearest }) => ({
      fr: `« ${value} » n’est pas une valeur de ${path}.${didYouMean(nearest).fr}`,
      en: `"${value}" is not a value of ${path}.${didYouMean(nearest).en}`,
    }),
    why: () => typed,
    fix: ({ path }) => ({
      fr: `Employez une valeur que le schéma des faits donne à ${path}.`,
      en: `Use a value that the facts schema gives ${path}.`,
    }),
  }),
  'path-unknown': entry<{ path: string; nearest: readonly string[] }>({
    severity: 'block',
    message: ({ path, nearest }) => ({
      fr: `Le fait « ${path} » n’existe pas.${didYouMean(nearest).fr}`,
      en: `The fact "${path}" does not exist.${didYouMean(nearest).en}`,
    }),
    why: () => ({
      fr: 'Un chemin mal écrit ne s’imprimerait jamais et ne vaudrait jamais rien.',
      en: 'A misspelt path would never print and never have a value.',
    }),
    fix: () => ({
      fr: 'Corrigez le chemin (« clausier list facts » les donne tous), ou ajoutez le fait à vocabulary/facts.schema.json.',
      en: 'Correct the path ("clausier list facts" shows them all), or add the fact to vocabulary/facts.schema.json.',
    }),
  }),
  'path-optional': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `Le fait « ${path} » peut être absent, et rien ici n’assure sa présence.`,
      en: `The fact "${path}" may be absent, and nothing here ensures its presence.`,
    }),
    why: () => ({
      fr: 'Pour une offre qui ne l’a pas, la condition n’aurait pas de valeur et le texte aurait un trou.',
      en: 'For an offer that lacks it, the condition would have no value and the text a hole.',
    }),
    fix: ({ path }) => ({
      fr: `Demandez d’abord sa présence : has(${path}) && … dans une condition, {{#has ${path}}}…{{/has}} dans un texte.`,
      en: `Ask for it first: has(${path}) && … in a condition, {{#has ${path}}}…{{/has}} in a text.`,
    }),
  }),
  'path-root': entry<{ path: string; roots: string }>({
    severity: 'block',
    message: ({ path, roots }) => ({
      fr: `« ${path} » ne peut pas être lu ici ; sont lisibles : ${roots}.`,
      en: `"${path}" may not be read here; readable: ${roots}.`,
    }),
    why: () => ({
      fr: 'Les faits du client et de la commande ne servent que dans les parties propres au contrat, pour que les CGV signées soient celles qui sont publiées.',
      en: 'Facts of the client and the order serve only in contract-only parts, so that the terms signed are the terms published.',
    }),
    fix: () => ({
      fr: 'Déplacez la clause dans le plan du contrat, ou lisez un fait de l’offre.',
      en: 'Move the clause to the contract plan, or read a fact of the offer.',
    }),
  }),
  'schema-unsupported': entry<{ keyword: string; path: string; instead: Said }>({
    severity: 'block',
    message: ({ keyword, path }) => ({
      fr: `Le schéma des faits emploie « ${keyword} » pour ${path}, ce qui n’est pas admis.`,
      en: `The facts schema uses "${keyword}" for ${path}, which is not allowed.`,
    }),
    why: () => ({
      fr: 'Ce schéma est aussi le domaine de la preuve : chaque fait doit y avoir un type et des bornes.',
      en: 'This schema is also the domain of the proof: each fact must have a type and bounds in it.',
    }),
    fix: ({ instead }) => instead,
  }),
  'derived-cycle': entry<{ cycle: readonly string[] }>({
    severity: 'block',
    sample: { cycle: ['…', '…'] },
    message: ({ cycle }) => ({
      fr: `Ces faits calculés dépendent l’un de l’autre : ${cycle.join(' → ')}.`,
      en: `These derived facts depend on each other: ${cycle.join(' → ')}.`,
    }),
    why: () => ({
      fr: 'Aucun d’eux ne pourrait être calculé le premier.',
      en: 'None of them could be computed first.',
    }),
    fix: () => ({
      fr: 'Calculez l’un d’eux à partir de faits saisis seulement.',
      en: 'Compute one of them from typed facts only.',
    }),
  }),
};
