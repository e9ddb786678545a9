import type { Said } from '../../diagnostics/entry.js';
import type { ClauseKind, Source } from '../../shapes.js';

export const why = {
  about: {
    fr: 'dit pourquoi une clause figure ou non dans les documents d’une offre, ou ce qui lit un fait',
    en: 'say why a clause is or is not in the documents of an offer, or what reads a fact',
  },
  clause: { fr: 'identifiant de la clause', en: 'id of the clause' },
  fact: {
    fr: 'explique un fait au lieu d’une clause : offer.backup.mode',
    en: 'explain a fact instead of a clause: offer.backup.mode',
  },
  offer: { fr: 'offre', en: 'offer' },
  audience: { fr: 'public', en: 'audience' },
  option: { fr: 'options choisies, séparées par des virgules', en: 'chosen options, separated by commas' },
  date: {
    fr: 'date à laquelle lire les textes légaux : AAAA-MM-JJ',
    en: 'date at which to read legal figures: YYYY-MM-DD',
  },
  json: { fr: 'écrit le résultat en JSON', en: 'write the result as JSON' },

  situation: (offer: string, audience: string, date: string): Said => ({
    fr: `Offre ${offer}, public ${audience}, le ${date}`,
    en: `Offer ${offer}, audience ${audience}, on ${date}`,
  }),
  printed: (document: string, number: string | undefined): Said => ({
    fr: `Figure dans ${document}${number === undefined ? '' : `, article ${number}`}.`,
    en: `Stands in ${document}${number === undefined ? '' : `, article ${number}`}.`,
  }),
  leftOut: (document: string): Said => ({ fr: `Ne figure pas dans ${document}.`, en: `Is left out of ${document}.` }),
  contractOnly: (document: string): Said => ({
    fr: `Ne figure que dans le contrat d’un client (${document}).`,
    en: `Stands only in one customer’s contract (${document}).`,
  }),
  unnamed: {
    fr: 'Aucun plan de document ne nomme cette clause : elle ne s’imprime nulle part.',
    en: 'No document plan names this clause: it prints nowhere.',
  },
  alternative: (name: string, kind: ClauseKind): Said =>
    name === 'always'
      ? { fr: `Texte unique (${KINDS[kind].fr}).`, en: `One text (${KINDS[kind].en}).` }
      : { fr: `Rédaction « ${name} » (${KINDS[kind].fr}).`, en: `Alternative "${name}" (${KINDS[kind].en}).` },
  around: { fr: 'Conditions du document et de ses titres', en: 'Conditions of the document and its headings' },
  because: { fr: 'Conditions de la clause', en: 'Conditions of the clause' },
  unconditional: { fr: 'La clause s’applique sans condition.', en: 'The clause applies without condition.' },
  outcomes: {
    true: { fr: 'vrai ', en: 'true ' },
    false: { fr: 'faux ', en: 'false' },
    error: { fr: 'sans valeur', en: 'no value' },
  },
  decidedBy: { fr: 'décidé par', en: 'decided by' },
  absent: { fr: 'absent', en: 'absent' },
  law: { fr: 'Droit', en: 'Law' },
  noLaw: { fr: 'La clause ne cite aucun texte.', en: 'The clause cites no source.' },
  statuses: {
    verified: { fr: 'vérifié à la source', en: 'verified at the source' },
    secondary: { fr: 'lu dans une source secondaire', en: 'read in a secondary source' },
    memory: { fr: 'de mémoire, à vérifier', en: 'from memory, to be verified' },
  } satisfies Record<Source['status'], Said>,
  review: { fr: 'Relecture', en: 'Review' },
  noReview: { fr: 'Aucune relecture n’est prévue.', en: 'No review is planned.' },
  approved: (by: string, on: string): Said => ({
    fr: `Approuvée par ${by}${on ? ` le ${on}` : ''}.`,
    en: `Approved by ${by}${on ? ` on ${on}` : ''}.`,
  }),
  unapproved: { fr: 'Approuvée par personne.', en: 'Approved by nobody.' },
  reviewBy: (date: string): Said => ({ fr: `À relire avant le ${date}.`, en: `To be reviewed before ${date}.` }),
  changes: { fr: 'Options qui changeraient cette réponse', en: 'Options that would change this answer' },
  noChange: {
    fr: 'Aucune option de l’offre ne changerait cette réponse.',
    en: 'No option of the offer would change this answer.',
  },
  with: (option: string): Said => ({ fr: `avec ${option}`, en: `with ${option}` }),
  without: (option: string): Said => ({ fr: `sans ${option}`, en: `without ${option}` }),
};

const KINDS: Readonly<Record<ClauseKind, Said>> = {
  commitment: { fr: 'engagement', en: 'commitment' },
  scope: { fr: 'périmètre', en: 'scope' },
  exclusion: { fr: 'exclusion', en: 'exclusion' },
  cap: { fr: 'plafond', en: 'cap' },
  information: { fr: 'information', en: 'information' },
  procedure: { fr: 'procédure', en: 'procedure' },
};
