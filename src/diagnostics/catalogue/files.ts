/** Codes about files, before anything in them is read. */
import { entry, type Said } from '../entry.js';

const skipped: Said = {
  fr: 'Ce fichier n’a pas été lu : ce qu’il contient ne figure dans aucun document.',
  en: 'This file was not read: nothing that it holds is in any document.',
};

export const files = {
  'file-too-large': entry<{ bytes: number; limit: number }>({
    severity: 'block',
    message: ({ bytes, limit }) => ({
      fr: `Le fichier pèse ${bytes} octets ; la limite est de ${limit}.`,
      en: `The file has ${bytes} bytes; the limit is ${limit}.`,
    }),
    why: () => skipped,
    fix: () => ({
      fr: 'Répartissez son contenu sur plusieurs fichiers.',
      en: 'Spread its content over several files.',
    }),
  }),
  'file-not-utf8': entry<object>({
    severity: 'block',
    message: () => ({ fr: 'Le fichier n’est pas encodé en UTF-8.', en: 'The file is not encoded in UTF-8.' }),
    why: () => skipped,
    fix: () => ({
      fr: 'Dans votre éditeur, choisissez « Enregistrer avec l’encodage UTF-8 ».',
      en: 'In your editor, choose "Save with encoding UTF-8".',
    }),
  }),
  'file-outside': entry<object>({
    severity: 'block',
    message: () => ({
      fr: 'Ce lien symbolique mène hors de l’espace de travail.',
      en: 'This symbolic link leads out of the workspace.',
    }),
    why: () => ({
      fr: 'Un document ne dépend que de l’espace de travail : sinon le même dossier donnerait d’autres textes ailleurs.',
      en: 'A document depends on the workspace alone: else the same folder would give other texts elsewhere.',
    }),
    fix: () => ({ fr: 'Remplacez le lien par une copie du fichier.', en: 'Replace the link by a copy of the file.' }),
  }),
  'file-not-regular': entry<object>({
    severity: 'block',
    message: () => ({ fr: 'Ceci n’est pas un fichier ordinaire.', en: 'This is not an ordinary file.' }),
    why: () => skipped,
    fix: () => ({ fr: 'Remplacez-le par un fichier YAML.', en: 'Replace it by a YAML file.' }),
  }),
  'file-name-hidden': entry<{ character: string }>({
    severity: 'block',
    message: ({ character }) => ({
      fr: `Le nom du fichier contient un caractère invisible (${character}).`,
      en: `The name of the file has a hidden character (${character}).`,
    }),
    why: () => skipped,
    fix: () => ({ fr: 'Renommez le fichier.', en: 'Rename the file.' }),
  }),
  'file-name-clash': entry<{ other: string }>({
    severity: 'block',
    message: ({ other }) => ({
      fr: `Ce nom et « ${other} » n’en font qu’un sur certains ordinateurs.`,
      en: `This name and "${other}" are one and the same on some computers.`,
    }),
    why: () => ({
      fr: 'Là où majuscules, minuscules et accents composés se confondent, l’un des deux fichiers remplacerait l’autre.',
      en: 'Where case and composed accents are not told apart, one of the two files would replace the other.',
    }),
    fix: () => ({ fr: 'Renommez l’un des deux fichiers.', en: 'Rename one of the two files.' }),
  }),
  'file-ignored': entry<{ fix: Said }>({
    severity: 'warning',
    message: () => ({ fr: 'Rien ne lit ce fichier à cet endroit.', en: 'Nothing reads this file where it stands.' }),
    why: () => skipped,
    fix: ({ fix }) => fix,
  }),
};
