/** Codes about what a command was given: files that cannot be read, names that do not exist, an old Node. */
import { entry, type Said } from '../entry.js';

const nothing: Said = { fr: 'Rien n’a été produit.', en: 'Nothing was produced.' };
const noun = {
  offer: ['Aucune offre', 'No offer'],
  option: ['Aucune option de cette offre', 'No option of this offer'],
  audience: ['Aucun public', 'No audience'],
  document: ['Aucun document', 'No document'],
  clause: ['Aucune clause', 'No clause'],
  format: ['Aucun format', 'No format'],
  fact: ['Aucun fait', 'No fact'],
  listing: ['Aucune liste', 'No list'],
  language: ['Aucune langue', 'No language'],
  report: ['Aucun rapport', 'No report'],
  severity: ['Aucune gravité', 'No severity'],
  code: ['Aucun code ni aucune règle', 'No code and no rule'],
  engine: ['Aucun choix de moteurs', 'No choice of engines'],
  assumption: ['Aucun choix d’hypothèses', 'No choice of assumptions'],
} as const;

export const command = {
  'argument-unknown': entry<{
    kind: keyof typeof noun;
    name: string;
    nearest: readonly string[];
    known: readonly string[];
  }>({
    severity: 'block',
    sample: { kind: 'offer' },
    message: ({ kind, name }) => ({
      fr: `${noun[kind][0]} ne s’appelle « ${name} ».`,
      en: `${noun[kind][1]} is called "${name}".`,
    }),
    why: () => nothing,
    fix: ({ nearest, known }) =>
      nearest.length > 0
        ? { fr: `Vouliez-vous dire ${nearest.join(' ou ')} ?`, en: `Did you mean ${nearest.join(' or ')}?` }
        : { fr: `Choisissez parmi : ${known.join(', ')}.`, en: `Choose among: ${known.join(', ')}.` },
  }),
  'file-missing': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({ fr: `${path} n’existe pas.`, en: `${path} does not exist.` }),
    why: () => nothing,
    fix: () => ({ fr: 'Vérifiez le chemin.', en: 'Check the path.' }),
  }),
  'file-denied': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `Vous n’avez pas le droit de lire ${path}.`,
      en: `You have no right to read ${path}.`,
    }),
    why: () => nothing,
    fix: () => ({
      fr: 'Demandez ce droit au propriétaire du fichier, ou copiez le fichier dans un dossier à vous.',
      en: 'Ask the owner of the file for that right, or copy the file to a folder of yours.',
    }),
  }),
  'file-unreadable': entry<{ path: string; reason: string }>({
    severity: 'block',
    message: ({ path, reason }) => ({
      fr: `La lecture de ${path} a échoué (${reason}).`,
      en: `Reading ${path} failed (${reason}).`,
    }),
    why: () => nothing,
    fix: () => ({
      fr: 'Vérifiez l’état du disque et les liens symboliques, puis relancez la commande.',
      en: 'Check the state of the disk and the symbolic links, then run the command again.',
    }),
  }),
};
