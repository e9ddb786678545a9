/** Codes about the machine: files, browser, rights. A command that reports one exits with 2. */
import { entry } from '../entry.js';
import { command } from './command.js';
import { git } from './git.js';
import { usage } from './usage.js';

export const environment = {
  ...command,
  ...usage,
  ...git,
  'browser-missing': entry<object>({
    severity: 'block',
    message: () => ({
      fr: 'Aucun navigateur Chromium ou Chrome n’a été trouvé sur cette machine.',
      en: 'No Chromium or Chrome browser was found on this machine.',
    }),
    why: () => ({
      fr: 'Les PDF sont imprimés par ce navigateur ; les autres formats n’en ont pas besoin.',
      en: 'That browser prints the PDF files; the other formats do without it.',
    }),
    fix: () => ({
      fr: 'Lancez « npm run setup », ou indiquez un navigateur dans la variable PUPPETEER_EXECUTABLE_PATH.',
      en: 'Run "npm run setup", or name a browser in the variable PUPPETEER_EXECUTABLE_PATH.',
    }),
  }),
  'browser-broken': entry<{ browser: string; reason: string }>({
    severity: 'block',
    message: ({ browser, reason }) => ({
      fr: `Le navigateur ${browser} n’a pas pu démarrer ou imprimer : ${reason}`,
      en: `The browser ${browser} could not start or print: ${reason}`,
    }),
    why: () => ({
      fr: 'Un second essai avec un navigateur neuf a échoué de la même façon : aucun PDF n’est produit.',
      en: 'A second try with a fresh browser failed in the same way: no PDF comes out.',
    }),
    fix: () => ({
      fr: 'Vérifiez que ce navigateur s’ouvre sur cette machine et que la mémoire suffit, ou indiquez-en un autre dans PUPPETEER_EXECUTABLE_PATH.',
      en: 'Check that this browser opens on this machine and that memory suffices, or name another in PUPPETEER_EXECUTABLE_PATH.',
    }),
  }),
  'thread-ended': entry<object>({
    severity: 'block',
    message: () => ({
      fr: 'Un fil d’exécution s’est arrêté avant la fin de la vérification.',
      en: 'A thread ended before the check did.',
    }),
    why: () => ({
      fr: 'Ses situations n’ont pas été vérifiées : aucun résultat n’est donné. Le plus souvent, la mémoire a manqué.',
      en: 'Its situations were not checked: no result is given. Most often memory ran out.',
    }),
    fix: () => ({
      fr: 'Recommencez avec moins de fils : « --jobs 1 » n’en ajoute aucun.',
      en: 'Try again with fewer threads: "--jobs 1" adds none.',
    }),
  }),
  'print-blank': entry<{ title: string }>({
    severity: 'block',
    message: ({ title }) => ({
      fr: `Le PDF « ${title} » est sorti sans aucun texte.`,
      en: `The PDF "${title}" came out without any text.`,
    }),
    why: () => ({
      fr: 'Le navigateur imprime des pages blanches lorsqu’il ne trouve aucune police.',
      en: 'The browser prints blank pages where it finds no font.',
    }),
    fix: () => ({
      fr: 'Vérifiez que le dossier fonts/ de l’installation est complet et lisible.',
      en: 'Check that the folder fonts/ of the installation is complete and readable.',
    }),
  }),
  'print-glyph-missing': entry<{ title: string; pages: string }>({
    severity: 'block',
    message: ({ title, pages }) => ({
      fr: `Dans le PDF « ${title} », un caractère n’existe dans aucune police (pages : ${pages}).`,
      en: `In the PDF "${title}", a character exists in no font (pages: ${pages}).`,
    }),
    why: () => ({
      fr: 'Il s’imprimerait comme un carré vide : un nom ou un chiffre manquerait au contrat.',
      en: 'It would print as an empty box: a name or a figure would be missing from the contract.',
    }),
    fix: () => ({
      fr: 'Écrivez ce mot en lettres latines, sans émoji ni symbole rare ; ou installez sur cette machine une police qui a ce caractère.',
      en: 'Write that word in Latin letters, without emoji or rare symbols; or install a font on this machine that has the character.',
    }),
  }),
  'output-outside': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `L’emplacement ${path} mène hors du dossier de sortie.`,
      en: `The place ${path} leads out of the output folder.`,
    }),
    why: () => ({
      fr: 'Écrire là pourrait remplacer un fichier qui n’a rien à voir avec ces documents.',
      en: 'Writing there could replace a file that has nothing to do with these documents.',
    }),
    fix: () => ({
      fr: 'Retirez le lien symbolique qui se trouve dans le dossier de sortie, ou choisissez un autre dossier.',
      en: 'Remove the symbolic link from the output folder, or choose another folder.',
    }),
  }),
  'output-denied': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `Impossible d’écrire ${path} : les droits manquent, ou le disque est en lecture seule.`,
      en: `Cannot write ${path}: rights are missing, or the disk is read-only.`,
    }),
    why: () => ({
      fr: 'Les fichiers déjà écrits sont entiers ; aucun ne reste à moitié écrit.',
      en: 'The files already written are whole; none is left half written.',
    }),
    fix: () => ({
      fr: 'Donnez-vous le droit d’écrire dans ce dossier, ou choisissez-en un autre.',
      en: 'Give yourself the right to write in that folder, or choose another.',
    }),
  }),
  'disk-full': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `Le disque est plein : ${path} n’a pas été écrit.`,
      en: `The disk is full: ${path} was not written.`,
    }),
    why: () => ({
      fr: 'Les fichiers déjà écrits sont entiers ; aucun ne reste à moitié écrit.',
      en: 'The files already written are whole; none is left half written.',
    }),
    fix: () => ({
      fr: 'Libérez de la place, puis relancez la commande.',
      en: 'Free some space, then run the command again.',
    }),
  }),
  'output-failed': entry<{ path: string; reason: string }>({
    severity: 'block',
    message: ({ path, reason }) => ({
      fr: `L’écriture de ${path} a échoué (${reason}).`,
      en: `Writing ${path} failed (${reason}).`,
    }),
    why: () => ({
      fr: 'Les fichiers déjà écrits sont entiers ; aucun ne reste à moitié écrit.',
      en: 'The files already written are whole; none is left half written.',
    }),
    fix: () => ({
      fr: 'Vérifiez l’état du disque, puis relancez la commande.',
      en: 'Check the state of the disk, then run the command again.',
    }),
  }),
};
