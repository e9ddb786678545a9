/** The words of a report of changes. */
import type { MessageLang } from '../phrases.js';
import type { AdverseChange, DocumentChange, PassageChange, SoldChange } from './changes.js';

interface Phrases {
  readonly title: (base: string) => string;
  readonly edition: (before: string, after: string) => string;
  readonly none: string;
  readonly adverse: string;
  readonly announced: (announced: AdverseChange['announced']) => string;
  readonly sold: string;
  readonly soldAs: Readonly<Record<SoldChange['change'], string>>;
  readonly documents: string;
  readonly documentIs: Readonly<Record<DocumentChange['change'], string>>;
  readonly figures: string;
  readonly absent: string;
  readonly worse: string;
  readonly printedIn: string;
  readonly passages: string;
  readonly passageIs: Readonly<Record<PassageChange['change'], string>>;
  readonly took: (before: string, after: string) => string;
  readonly meaning: string;
  readonly unprinted: string;
  readonly concerns: string;
  readonly catalogue: string;
  readonly appeared: string;
  readonly gone: string;
  readonly colon: string;
  readonly quoted: (text: string) => string;
}

export const changePhrases: Readonly<Record<MessageLang, Phrases>> = {
  fr: {
    title: (base) => `Modifications depuis ${base}`,
    edition: (before, after) => `L’édition passe de ${before} à ${after}.`,
    none: 'Aucun document, aucun chiffre et aucune clause ne change.',
    adverse: 'Moins favorable au Client',
    announced: (announced) => (announced ? 'annoncé' : 'non annoncé dans l’historique des conditions'),
    sold: 'Offres, publics et options',
    soldAs: { added: 'Désormais vendu', removed: 'N’est plus vendu' },
    documents: 'Documents',
    documentIs: { added: 'document nouveau', removed: 'document supprimé', changed: 'document modifié' },
    figures: 'Chiffres et caractéristiques',
    absent: 'rien',
    worse: 'moins favorable au Client',
    printedIn: 'Figure dans',
    passages: 'Clauses et autres parties',
    passageIs: { added: 'ajout', removed: 'suppression', alternative: 'autre rédaction', text: 'texte modifié' },
    took: (before, after) => `La rédaction « ${before} » laisse place à la rédaction « ${after} ».`,
    meaning: 'Les mots restent les mêmes : ce qui change est sa condition ou ce qu’elle produit.',
    unprinted: 'Aucune offre actuelle ne l’imprime autrement : elle figure dans un contrat, ou dans aucun document.',
    concerns: 'Concerne',
    catalogue: 'la comparaison des offres',
    appeared: 'Constats nouveaux',
    gone: 'Constats disparus',
    colon: ' :',
    quoted: (text) => `« ${text} »`,
  },
  en: {
    title: (base) => `Changes since ${base}`,
    edition: (before, after) => `The edition goes from ${before} to ${after}.`,
    none: 'No document, no figure and no clause changes.',
    adverse: 'Less favourable to the client',
    announced: (announced) => (announced ? 'announced' : 'not announced in the changelog of the terms'),
    sold: 'Offers, audiences and options',
    soldAs: { added: 'Now sold', removed: 'No longer sold' },
    documents: 'Documents',
    documentIs: { added: 'new document', removed: 'document removed', changed: 'document changed' },
    figures: 'Figures and features',
    absent: 'nothing',
    worse: 'less favourable to the client',
    printedIn: 'Stands in',
    passages: 'Clauses and other parts',
    passageIs: { added: 'added', removed: 'removed', alternative: 'other wording', text: 'text changed' },
    took: (before, after) => `The wording "${before}" gives way to the wording "${after}".`,
    meaning: 'The words stay the same: what changes is its condition or its effects.',
    unprinted: 'No current offer prints it otherwise: it stands in a contract, or in no document.',
    concerns: 'Concerns',
    catalogue: 'the comparison of offers',
    appeared: 'New findings',
    gone: 'Findings that are gone',
    colon: ':',
    quoted: (text) => `"${text}"`,
  },
};
