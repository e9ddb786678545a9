/** Codes about clauses, plans, offers and vocabulary as a whole. */
import { printDate } from '../date.js';
import { entry, type Said } from '../entry.js';

const ledger: Said = {
  fr: 'La matrice, les contrôles et les preuves lisent les effets : sans ses mots, un effet n’est porté par aucun texte.',
  en: 'Matrix, checks and proofs read the effects: without its words, no text carries an effect.',
};
const suggestion = (nearest: readonly string[]): Said => ({
  fr: nearest.length === 0 ? '' : ` Vouliez-vous dire ${nearest.map((each) => `« ${each} »`).join(' ou ')} ?`,
  en: nearest.length === 0 ? '' : ` Did you mean ${nearest.map((each) => `"${each}"`).join(' or ')}?`,
});
const KINDS: Readonly<Record<string, string>> = {
  activity: 'l’activité',
  audience: 'le public',
  cause: 'la cause',
  assertion: 'l’affirmation',
  clause: 'la clause',
  code: 'le code',
  definition: 'la définition',
  document: 'le document',
  effect: 'l’effet',
  fact: 'le fait',
  head: 'le chef de préjudice',
  heading: 'l’intitulé',
  link: 'l’adresse',
  mention: 'la mention',
  offer: 'l’offre',
  option: 'l’option',
  pack: 'le recueil de règles',
  power: 'le pouvoir',
  presumption: 'la présomption',
  'price line': 'la ligne de prix',
  provider: 'le vendeur',
  right: 'le droit',
  rule: 'la règle',
  source: 'la source',
  'statutory text': 'le texte légal',
};
const inFrench = (kind: string): string => KINDS[kind] ?? kind;

export const library = {
  'workspace-file-missing': entry<{ file: string }>({
    severity: 'block',
    message: ({ file }) => ({ fr: `Le fichier ${file} manque.`, en: `The file ${file} is missing.` }),
    why: () => ({
      fr: 'Sans lui, rien de ce dossier ne peut être lu.',
      en: 'Without it, nothing of this folder can be read.',
    }),
    fix: () => ({
      fr: 'Indiquez le bon dossier avec --workspace, ou créez un espace de travail complet avec « clausier init DOSSIER ».',
      en: 'Name the right folder with --workspace, or create a complete workspace with "clausier init DIR".',
    }),
  }),
  'id-twice': entry<{ id: string; kind: string }>({
    severity: 'block',
    message: ({ id, kind }) => ({
      fr: `L’identifiant « ${id} » (${inFrench(kind)}) est défini deux fois.`,
      en: `The ${kind} "${id}" is defined twice.`,
    }),
    why: () => ({
      fr: 'Une référence à cet identifiant ne saurait pas lequel des deux elle vise.',
      en: 'A reference to this id would not know which of the two it means.',
    }),
    fix: () => ({ fr: 'Renommez l’un des deux, ou supprimez-le.', en: 'Rename one of the two, or delete it.' }),
  }),
  'name-unknown': entry<{ kind: string; name: string; nearest: readonly string[] }>({
    severity: 'block',
    message: ({ kind, name, nearest }) => ({
      fr: `Rien ne définit ${inFrench(kind)} « ${name} ».${suggestion(nearest).fr}`,
      en: `Nothing defines the ${kind} "${name}".${suggestion(nearest).en}`,
    }),
    why: () => ({
      fr: 'Un nom inconnu ne produirait rien : ni texte, ni ligne de matrice, ni contrôle.',
      en: 'An unknown name would yield nothing: no text, no row of the matrix, no check.',
    }),
    fix: () => ({
      fr: 'Corrigez le nom, ou ajoutez-le au vocabulaire ou à la bibliothèque.',
      en: 'Correct the name, or add it to the vocabulary or the library.',
    }),
  }),
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
  'reference-self': entry<{ to: string }>({
    severity: 'error',
    message: ({ to }) => ({
      fr: `La clause « ${to} » renvoie à elle-même.`,
      en: `The clause "${to}" refers to itself.`,
    }),
    why: () => ({
      fr: 'Un renvoi à soi-même n’apprend rien au lecteur.',
      en: 'A reference to itself tells the reader nothing.',
    }),
    fix: () => ({
      fr: 'Écrivez « la présente clause », ou visez la bonne clause.',
      en: 'Write "this clause", or name the right one.',
    }),
  }),
  'figure-several': entry<{ path: string; date: string }>({
    severity: 'block',
    message: ({ path, date }) => ({
      fr: `Le chiffre légal ${path} a deux valeurs à partir du ${printDate(date)}.`,
      en: `The legal figure ${path} has two values from ${date} on.`,
    }),
    why: () => ({
      fr: 'Une règle et un texte pourraient retenir un chiffre que la loi ne fixe plus.',
      en: 'A rule and a text could go by a figure that the law no longer sets.',
    }),
    fix: () => ({
      fr: 'Donnez à la plus ancienne des deux sa dernière journée, avec « until ».',
      en: 'Give the older of the two its last day, with "until".',
    }),
  }),
  'options-clash': entry<{ first: string; second: string; path: string }>({
    severity: 'error',
    message: ({ first, second, path }) => ({
      fr: `Les options « ${first} » et « ${second} » donnent deux valeurs à ${path}, et rien n’interdit de les choisir ensemble.`,
      en: `The options "${first}" and "${second}" give ${path} two values, and nothing forbids choosing both.`,
    }),
    why: () => ({
      fr: 'Le contrat promettrait l’une ou l’autre selon l’ordre de lecture.',
      en: 'The contract would promise one or the other by order of reading.',
    }),
    fix: ({ second }) => ({
      fr: `Ajoutez « excludes: [${second}] » à la première option, ou accordez les deux valeurs.`,
      en: `Add "excludes: [${second}]" to the first option, or make both values agree.`,
    }),
  }),
};
