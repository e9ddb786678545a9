import type { Said } from '../../diagnostics/entry.js';
import { phrases } from '../../report/phrases.js';

const id: Said = { fr: 'identifiant', en: 'id' };
const title: Said = { fr: 'titre', en: 'title' };
const severity: Said = { fr: 'gravité', en: 'severity' };

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
  rules: {
    pack: { fr: 'paquet', en: 'pack' },
    id,
    title,
    severity,
    decided: { fr: 'décidée par', en: 'decided by' },
    of_sale: { fr: 'de vente', en: 'of sale' },
    source: { fr: 'source', en: 'source' },
    status: { fr: 'état de la source', en: 'state of the source' },
  },
  codes: { phase: { fr: 'phase', en: 'phase' }, id, title, severity, evidence: { fr: 'valeur', en: 'evidence' } },
  options: {
    offer: { fr: 'offre', en: 'offer' },
    id,
    title,
    price: { fr: 'prix', en: 'price' },
    period: { fr: 'période', en: 'period' },
    excludes: { fr: 'exclut', en: 'excludes' },
  },
};

/** As reports say it. */
function inBoth(words: 'severity' | 'evidence'): Readonly<Record<string, Said>> {
  const { fr, en } = phrases;
  const english = new Map(Object.entries(en[words]));
  return Object.fromEntries(
    Object.entries(fr[words]).map(([value, said]) => [value, { fr: said, en: english.get(value) ?? said }]),
  );
}

/** Values of a closed list that a table shows in words. */
export const values: Readonly<Record<string, Said>> = {
  situation: { fr: 'offre et public', en: 'offer and audience' },
  catalogue: { fr: 'public', en: 'audience' },
  contract: { fr: 'client', en: 'customer' },
  contractual: { fr: 'contractuel', en: 'contractual' },
  informative: { fr: 'informatif', en: 'informative' },
  month: { fr: 'par mois', en: 'per month' },
  once: { fr: 'une fois', en: 'once' },
  ...inBoth('severity'),
  ...inBoth('evidence'),
  expression: { fr: 'une condition', en: 'a condition' },
  code: { fr: 'le compilateur', en: 'the compiler' },
  attestation: { fr: 'une attestation', en: 'an attestation' },
  review: { fr: 'un juriste', en: 'a lawyer' },
  verified: { fr: 'vérifiée sur le texte', en: 'verified on the text' },
  secondary: { fr: 'de seconde main, à valider', en: 'second-hand, to be validated' },
  memory: { fr: 'de mémoire, à valider', en: 'from memory, to be validated' },
  trade: { fr: 'règle de métier', en: 'rule of the trade' },
  true: { fr: 'oui', en: 'yes' },
  false: { fr: 'non', en: 'no' },
};

export const list = {
  about: {
    fr: 'affiche les clauses, offres, publics, documents, faits, options ou règles de l’espace de travail, ou les codes du compilateur',
    en: 'show the clauses, offers, audiences, documents, facts, options or rules of the workspace, or the codes of the compiler',
  },
  kind: {
    fr: 'ce qui est affiché : clauses, offers, audiences, documents, facts, options, rules ou codes',
    en: 'what is shown: clauses, offers, audiences, documents, facts, options, rules or codes',
  },
  json: { fr: 'écrit le résultat en JSON', en: 'write the result as JSON' },
};
