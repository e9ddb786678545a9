import type { Said } from '../../diagnostics/entry.js';
import { plural } from './plural.js';

export const init = {
  about: {
    fr: 'crée un espace de travail complet dans un dossier nouveau ou vide',
    en: 'create a complete workspace in a new or empty folder',
  },
  folder: {
    fr: 'dossier à créer ou à remplir (sinon : celui où vous êtes)',
    en: 'folder to create or fill (else: where you are)',
  },
  doneHere: (files: number): Said => ({
    fr: `${plural.fr(files, 'fichier', 'fichiers')} dans ce dossier. Ensuite : clausier build, et clausier schema pour que l’éditeur connaisse vos noms.`,
    en: `${plural.en(files, 'file', 'files')} in this folder. Next: clausier build, and clausier schema so that the editor knows your names.`,
  }),
  done: (files: number, folder: string): Said => ({
    fr: `${plural.fr(files, 'fichier', 'fichiers')} dans ${folder}. Ensuite : clausier build --workspace ${folder}, et clausier schema --workspace ${folder} pour que l’éditeur connaisse vos noms.`,
    en: `${plural.en(files, 'file', 'files')} in ${folder}. Next: clausier build --workspace ${folder}, and clausier schema --workspace ${folder} so that the editor knows your names.`,
  }),
};

export const create = {
  about: {
    fr: 'ajoute une clause ou une offre à l’espace de travail',
    en: 'add a clause or an offer to the workspace',
  },
  kind: { fr: 'clause ou offer', en: 'clause or offer' },
  id: { fr: 'identifiant : THEME.NOM pour une clause', en: 'id: TOPIC.NAME for a clause' },
  title: { fr: 'titre de la clause', en: 'title of the clause' },
  from: { fr: 'offre à copier', en: 'offer to copy' },
  clauseDone: (id: string, place: string): Said => ({
    fr: `La clause ${id} est dans ${place}. Rédigez-la, puis nommez-la dans un plan de document (documents/) par la ligne :`,
    en: `The clause ${id} is in ${place}. Write it, then name it in a document plan (documents/) by the line:`,
  }),
  offerDone: (id: string, from: string, file: string): Said => ({
    fr: `L’offre ${id} est dans ${file}, copiée de ${from}. Changez son nom (facts.name), ses prix et ses faits.`,
    en: `The offer ${id} is in ${file}, copied from ${from}. Change its name (facts.name), its prices and its facts.`,
  }),
};
