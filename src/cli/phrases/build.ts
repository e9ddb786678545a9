import type { Said } from '../../diagnostics/entry.js';
import { plural } from './plural.js';

export const build = {
  about: {
    fr: 'assemble les documents de chaque offre et les écrit dans output/',
    en: 'assemble the documents of each offer and write them to output/',
  },
  offer: { fr: 'ces offres seulement (séparées par des virgules)', en: 'only these offers (separated by commas)' },
  option: {
    fr: 'exactement ces options (sinon : l’offre nue, puis avec chaque option seule)',
    en: 'exactly these options (else: the bare plan, then with each single option)',
  },
  audience: { fr: 'ces publics seulement', en: 'only these audiences' },
  doc: { fr: 'ces documents seulement', en: 'only these documents' },
  format: { fr: 'html, pdf, docx, md, txt, json (sinon : html)', en: 'html, pdf, docx, md, txt, json (else: html)' },
  date: {
    fr: 'date de lecture des textes légaux, AAAA-MM-JJ (sinon : entrée en vigueur de l’édition)',
    en: 'date at which legal figures are read, YYYY-MM-DD (else: the edition’s effective date)',
  },
  out: {
    fr: 'dossier de sortie (sinon : output/ de l’espace de travail)',
    en: 'output folder (else: output/ of the workspace)',
  },
  jobs: {
    fr: 'navigateurs qui impriment à la fois les PDF (sinon : 2)',
    en: 'browsers that print PDF files at a time (else: 2)',
  },
  draft: {
    fr: 'écrit des projets, marqués comme tels, dans _drafts/, même s’il y a des erreurs',
    en: 'write drafts, marked as such, to _drafts/, even if there are errors',
  },
  json: { fr: 'écrit le résultat en JSON', en: 'write the result as JSON' },

  writing: { fr: 'Écriture :', en: 'Writing:' },
  swept: (count: number): Said => ({
    fr: `${plural.fr(count, 'fichier inachevé', 'fichiers inachevés')} d’une commande interrompue, supprimé${count > 1 ? 's' : ''}.`,
    en: `Removed ${plural.en(count, 'unfinished file', 'unfinished files')} of a command that was stopped.`,
  }),
  nothing: { fr: 'Rien n’a été écrit.', en: 'Nothing was written.' },
  done: (documents: number, files: number, folder: string, seconds: string | undefined): Said => ({
    fr: `${plural.fr(documents, 'document', 'documents')}, ${plural.fr(files, 'fichier', 'fichiers')} dans ${folder}${seconds ? ` (${seconds.replace('.', ',')} s)` : ''}.`,
    en: `${plural.en(documents, 'document', 'documents')}, ${plural.en(files, 'file', 'files')} in ${folder}${seconds ? ` (${seconds} s)` : ''}.`,
  }),
};
