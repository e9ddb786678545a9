import type { Said } from '../../diagnostics/entry.js';
import type { Check } from '../doctor/checks.js';
import { plural } from './plural.js';

export const doctor = {
  about: {
    fr: 'vérifie que tout ce qu’il faut est là : Node.js, navigateur, polices, droits, espace de travail',
    en: 'check that all that is needed is there: Node.js, browser, fonts, rights, workspace',
  },
  json: { fr: 'écrit le résultat en JSON', en: 'write the result as JSON' },
  states: {
    ok: { fr: 'bon', en: 'fine' },
    missing: { fr: 'absent', en: 'absent' },
    warning: { fr: 'à revoir', en: 'look again' },
    failed: { fr: 'manque', en: 'failed' },
  } satisfies Record<Check['state'], Said>,
  names: {
    node: { fr: 'Node.js', en: 'Node.js' },
    browser: { fr: 'Navigateur (PDF)', en: 'Browser (PDF)' },
    fonts: { fr: 'Polices', en: 'Fonts' },
    output: { fr: 'Dossier de sortie', en: 'Output folder' },
    workspace: { fr: 'Espace de travail', en: 'Workspace' },
    templates: { fr: 'Gabarits', en: 'Templates' },
    poppler: { fr: 'Poppler (facultatif)', en: 'Poppler (optional)' },
  } satisfies Record<Check['name'], Said>,

  installNode: (needed: string): Said => ({
    fr: `Installez Node.js ${needed} ou plus récent.`,
    en: `Install Node.js ${needed} or newer.`,
  }),
  browser: (path: string, version: string, sandbox: boolean): Said => ({
    fr: [path, version, sandbox ? 'avec bac à sable' : 'sans bac à sable (compte root ou conteneur)']
      .filter((part) => part !== '')
      .join(', '),
    en: [path, version, sandbox ? 'with its sandbox' : 'without its sandbox (root account or container)']
      .filter((part) => part !== '')
      .join(', '),
  }),
  fonts: (count: number): Said => ({
    fr: plural.fr(count, 'fichier de police', 'fichiers de police'),
    en: plural.en(count, 'font file', 'font files'),
  }),
  reinstall: {
    fr: 'Le dossier fonts/ de l’installation est incomplet : réinstallez clausier.',
    en: 'The folder fonts/ of the installation is incomplete: install clausier again.',
  },
  writable: (folder: string): Said => ({ fr: `${folder} : écriture possible`, en: `${folder}: writable` }),
  notWritable: (folder: string, code: string): Said => ({
    fr: `${folder} : écriture impossible (${code})`,
    en: `${folder}: not writable (${code})`,
  }),
  giveRights: {
    fr: 'Donnez-vous le droit d’écrire dans ce dossier, ou choisissez-en un autre avec « clausier build --out ».',
    en: 'Give yourself the right to write there, or choose another folder with "clausier build --out".',
  },
  workspace: (root: string, clauses: number, offers: number, findings: number): Said => ({
    fr: `${root} : ${plural.fr(clauses, 'clause', 'clauses')}, ${plural.fr(offers, 'offre', 'offres')}${findings > 0 ? `, ${plural.fr(findings, 'erreur', 'erreurs')}` : ''}`,
    en: `${root}: ${plural.en(clauses, 'clause', 'clauses')}, ${plural.en(offers, 'offer', 'offers')}${findings > 0 ? `, ${plural.en(findings, 'error', 'errors')}` : ''}`,
  }),
  noWorkspace: (root: string): Said => ({
    fr: `${root} n’est pas un espace de travail`,
    en: `${root} is not a workspace`,
  }),
  makeWorkspace: {
    fr: 'Indiquez le dossier avec --workspace, ou créez un espace de travail avec « clausier init DOSSIER ».',
    en: 'Name the folder with --workspace, or create a workspace with "clausier init DIR".',
  },
  seeFindings: {
    fr: '« clausier build » montre chaque erreur et son remède.',
    en: '"clausier build" shows each error and its remedy.',
  },
  templates: (files: number, findings: number): Said => ({
    fr: `${plural.fr(files, 'fichier', 'fichiers')}${findings > 0 ? `, ${plural.fr(findings, 'erreur', 'erreurs')}` : ''}`,
    en: `${plural.en(files, 'file', 'files')}${findings > 0 ? `, ${plural.en(findings, 'error', 'errors')}` : ''}`,
  }),
  noPoppler: { fr: 'pdftotext n’a pas été trouvé', en: 'pdftotext was not found' },
  installPoppler: {
    fr: 'Seuls les contrôles de PDF des développeurs s’en servent : rien à faire pour produire des documents.',
    en: 'Only the developers’ checks of PDF files use it: nothing to do to produce documents.',
  },
};
