import type { Said } from '../../diagnostics/entry.js';

export const contract = {
  about: {
    fr: 'établit le contrat d’un client : un seul fichier à signer',
    en: 'make the contract of one customer: one file to sign',
  },
  offer: { fr: 'offre vendue', en: 'offer sold' },
  option: { fr: 'options choisies, séparées par des virgules', en: 'chosen options, separated by commas' },
  audience: { fr: 'public dont relève le client', en: 'audience that the customer belongs to' },
  client: {
    fr: 'fiche du client (« clausier client --template » en donne une vierge)',
    en: 'form of the customer ("clausier client --template" gives a blank one)',
  },
  order: { fr: 'fiche de la commande', en: 'form of the order' },
  out: {
    fr: 'fichier à écrire (sinon : output/_contracts/<numéro de commande>.pdf)',
    en: 'file to write (else: output/_contracts/<order number>.pdf)',
  },
  draft: {
    fr: 'écrit un projet, marqué comme tel, même s’il y a des erreurs',
    en: 'write a draft, marked as such, even if there are errors',
  },
  format: { fr: 'pdf, docx ou html (sinon : pdf)', en: 'pdf, docx or html (else: pdf)' },
  json: { fr: 'écrit le résultat en JSON', en: 'write the result as JSON' },
  nothing: { fr: 'Le contrat n’a pas été écrit.', en: 'The contract was not written.' },
  done: (path: string): Said => ({ fr: `Contrat écrit dans ${path}.`, en: `Contract written to ${path}.` }),
};
