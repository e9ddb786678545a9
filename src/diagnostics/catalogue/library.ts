/** Codes about clauses, plans, offers and vocabulary as a whole. */
import { printDate } from '../date.js';
import { entry, type Said } from '../entry.js';
import { effectWords } from './library-words.js';

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
  ...effectWords,
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
