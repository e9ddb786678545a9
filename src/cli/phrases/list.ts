import type { Said } from '../../diagnostics/entry.js';

const id: Said = { fr: 'identifiant', en: 'id' };
const title: Said = { fr: 'titre', en: 'title' };

export const columns = {
  clauses: {
    id,
    title,
    alternatives: { fr: 'rédactions', en: 'alternatives' },
    documents: { fr: 'documents', en: 'documents' },
  },
  offers: {
    id,
    name: { fr: 'nom', en: 'name' },
    sold_to: { fr: 'vendue à', en: 'sold to' },
    options: { fr: 'options', en: 'options' },
  },
  audiences: { id, title, provider: { fr: 'vendeur', en: 'provider' } },
  documents: {
    id,
    title,
    per: { fr: 'établi par', en: 'made per' },
    nature: { fr: 'nature', en: 'nature' },
    when: { fr: 'condition', en: 'condition' },
  },
  facts: {
    path: { fr: 'fait', en: 'fact' },
    title,
    type: { fr: 'type', en: 'type' },
    unit: { fr: 'unité', en: 'unit' },
    required: { fr: 'obligatoire', en: 'required' },
    values: { fr: 'valeurs', en: 'values' },
  },
  options: {
    offer: { fr: 'offre', en: 'offer' },
    id,
    title,
    price: { fr: 'prix', en: 'price' },
    period: { fr: 'période', en: 'period' },
    excludes: { fr: 'exclut', en: 'excludes' },
  },
};

/** Values of a closed list that a table shows in words. */
export const values: Readonly<Record<string, Said>> = {
  situation: { fr: 'offre et public', en: 'offer and audience' },
  catalogue: { fr: 'public', en: 'audience' },
  contract: { fr: 'client', en: 'customer' },
  contractual: { fr: 'contractuel', en: 'contractual' },
  informative: { fr: 'informatif', en: 'informative' },
  month: { fr: 'par mois', en: 'per month' },
  once: { fr: 'une fois', en: 'once' },
  true: { fr: 'oui', en: 'yes' },
  false: { fr: 'non', en: 'no' },
};

export const list = {
  about: {
    fr: 'affiche les clauses, offres, publics, documents, faits ou options de l’espace de travail',
    en: 'show the clauses, offers, audiences, documents, facts or options of the workspace',
  },
  kind: {
    fr: 'ce qui est affiché : clauses, offers, audiences, documents, facts ou options',
    en: 'what is shown: clauses, offers, audiences, documents, facts or options',
  },
  json: { fr: 'écrit le résultat en JSON', en: 'write the result as JSON' },
};
