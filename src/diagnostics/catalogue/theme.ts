/** Codes about templates/: layouts, style sheets, words of the interface. */
import { entry, type Said } from '../entry.js';

const unprinted: Said = {
  fr: 'Sans cela, aucun document ne peut être mis en page.',
  en: 'Without it no document can be laid out.',
};

export const theme = {
  'theme-file-missing': entry<{ file: string }>({
    severity: 'block',
    message: ({ file }) => ({
      fr: `Le dossier des modèles n’a pas de fichier « ${file} ».`,
      en: `The folder of templates has no file "${file}".`,
    }),
    why: () => unprinted,
    fix: ({ file }) => ({
      fr: `Créez ce fichier, ou reprenez celui que « clausier init » fournit : ${file}.`,
      en: `Create the file, or take the one that "clausier init" provides: ${file}.`,
    }),
  }),
  'theme-syntax': entry<{ reason: string }>({
    severity: 'block',
    message: ({ reason }) => ({
      fr: `Ce modèle Handlebars n’est pas lisible : ${reason}.`,
      en: `This Handlebars template cannot be read: ${reason}.`,
    }),
    why: () => unprinted,
    fix: () => ({
      fr: 'Fermez chaque balise ouverte, dans l’ordre : {{#if …}} … {{/if}}.',
      en: 'Close each tag that is open, in order: {{#if …}} … {{/if}}.',
    }),
  }),
  'theme-tag': entry<{ tag: string }>({
    severity: 'block',
    message: ({ tag }) => ({
      fr: `La balise « ${tag} » n’est pas admise dans un modèle.`,
      en: `The tag "${tag}" is not allowed in a template.`,
    }),
    why: () => ({
      fr: 'Un modèle met en page et rien d’autre : aucune balise n’y désactive l’échappement ni n’y exécute de code.',
      en: 'A template lays out and nothing else: no tag in it turns escaping off or runs code.',
    }),
    fix: () => ({
      fr: 'Employez {{nom}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}} ou {{> modèle}}.',
      en: 'Use {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}} or {{> template}}.',
    }),
  }),
  'theme-name': entry<{ name: string; nearest: readonly string[] }>({
    severity: 'block',
    message: ({ name }) => ({
      fr: `Le modèle lit « ${name} », qui n’existe pas.`,
      en: `The template reads "${name}", which does not exist.`,
    }),
    why: () => ({
      fr: 'Handlebars n’imprimerait rien à cet endroit, sans le dire.',
      en: 'Handlebars would print nothing here, without a word.',
    }),
    fix: ({ nearest }) =>
      nearest.length > 0
        ? { fr: `Vouliez-vous dire ${nearest.join(' ou ')} ?`, en: `Did you mean ${nearest.join(' or ')}?` }
        : {
            fr: 'Retirez ce nom, ou donnez le mot dans interface.yaml ou le modèle dans ce dossier.',
            en: 'Remove the name, or give the word in interface.yaml or the template in this folder.',
          },
  }),
  'theme-asset': entry<{ address: string }>({
    severity: 'block',
    message: ({ address }) => ({
      fr: `La feuille de style appelle « ${address} », qui n’est ni une police ni une image du projet.`,
      en: `The style sheet asks for "${address}", which is no font and no image of the project.`,
    }),
    why: () => ({
      fr: 'Un document se suffit à lui-même : rien n’y est chargé d’ailleurs, et ce fichier manquerait.',
      en: 'A document stands by itself: nothing is loaded from elsewhere, and this file would be missing.',
    }),
    fix: () => ({
      fr: 'Placez le fichier (woff2, svg ou png) dans fonts/ ou templates/, et désignez-le par son nom.',
      en: 'Put the file (woff2, svg or png) in fonts/ or templates/, and call it by its name.',
    }),
  }),
};
