import type { Said } from '../../diagnostics/entry.js';

export const internal = {
  error: (message: string): Said => ({ fr: `Erreur interne : ${message}`, en: `Internal error: ${message}` }),
  again: {
    fr: 'C’est un défaut de clausier, et non de vos fichiers. Relancez la même commande avec --debug et transmettez ce qu’elle affiche.',
    en: 'This is a bug of clausier, not of your files. Run the same command with --debug and send us what it shows.',
  },
};
