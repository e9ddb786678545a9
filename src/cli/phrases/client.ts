import type { Said } from '../../diagnostics/entry.js';

export const client = {
  about: {
    fr: 'écrit les fiches vierges d’un client et d’une commande',
    en: 'write the blank forms of a customer and of an order',
  },
  template: { fr: 'écrit client.yaml et order.yaml à remplir', en: 'write client.yaml and order.yaml to fill in' },
  out: {
    fr: 'dossier où les écrire (sinon : le dossier courant)',
    en: 'folder to write them to (else: the current folder)',
  },
  done: (folder: string): Said => ({
    fr: `client.yaml et order.yaml sont dans ${folder}. Remplissez-les, puis lancez « clausier contract ».`,
    en: `client.yaml and order.yaml are in ${folder}. Fill them in, then run "clausier contract".`,
  }),
};
