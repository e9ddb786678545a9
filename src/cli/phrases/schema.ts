import type { Said } from '../../diagnostics/entry.js';
import { plural } from './plural.js';

export const schema = {
  about: {
    fr: 'donne à l’éditeur les noms de l’espace de travail, pour qu’il les complète et les vérifie',
    en: 'give the editor the names of the workspace, so that it completes and checks them',
  },
  out: { fr: 'dossier des schémas (sinon : schemas)', en: 'folder of the schemas (else schemas)' },
  done: (files: number, names: number, folder: string): Said => ({
    fr: `${plural.fr(files, 'schéma', 'schémas')} avec ${plural.fr(names, 'nom', 'noms')} dans ${folder}. Relancez la commande quand un nom change.`,
    en: `${plural.en(files, 'schema', 'schemas')} with ${plural.en(names, 'name', 'names')} in ${folder}. Run the command again when a name changes.`,
  }),
  elsewhere: (line: string): Said => ({
    fr: `Un fichier emploie le sien par sa première ligne : ${line}`,
    en: `A file uses its own by its first line: ${line}`,
  }),
};
