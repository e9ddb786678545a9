/** What the tables of codes are called, and which of them a check goes through. */
import { tables } from './catalogue/index.js';
import type { BuiltInCode } from './diagnose.js';
import type { Said } from './entry.js';

export type PhaseId = keyof typeof tables;
export interface Phase {
  readonly title: Said;
  /** Whether `check` looks for it: what depends on a sale, a printer or a command line is told elsewhere. */
  readonly checked: boolean;
}

export const phases: Readonly<Record<PhaseId, Phase>> = {
  files: { title: { fr: 'Fichiers', en: 'Files' }, checked: true },
  yaml: { title: { fr: 'Écriture YAML', en: 'YAML' }, checked: true },
  schema: { title: { fr: 'Forme des fichiers', en: 'Form of the files' }, checked: true },
  language: { title: { fr: 'Faits et conditions', en: 'Facts and conditions' }, checked: true },
  texts: { title: { fr: 'Textes', en: 'Texts' }, checked: true },
  library: { title: { fr: 'Renvois de la bibliothèque', en: 'References of the library' }, checked: true },
  rules: { title: { fr: 'Règles et dérogations', en: 'Rules and waivers' }, checked: true },
  assembly: { title: { fr: 'Assemblage des documents', en: 'Assembly of the documents' }, checked: true },
  accountability: { title: { fr: 'Répartition des tâches', en: 'Who answers for what' }, checked: true },
  checkLedger: { title: { fr: 'Accord des clauses entre elles', en: 'Agreement of the clauses' }, checked: true },
  claims: { title: { fr: 'Promesses des pages', en: 'Promises of the pages' }, checked: true },
  changes: { title: { fr: 'Changements des conditions', en: 'Changes of the terms' }, checked: false },
  figures: { title: { fr: 'Chiffres d’une offre', en: 'Figures of a plan' }, checked: true },
  subProcessors: { title: { fr: 'Sous-traitants ultérieurs', en: 'Sub-processors' }, checked: true },
  prose: { title: { fr: 'Ce que disent les phrases', en: 'What sentences say' }, checked: true },
  wording: { title: { fr: 'Textes lus par le client', en: 'Texts that customers read' }, checked: true },
  integrity: { title: { fr: 'Ensemble des documents', en: 'The documents as a set' }, checked: true },
  proof: { title: { fr: 'Preuve', en: 'Proof' }, checked: false },
  sale: { title: { fr: 'Vente et contrat', en: 'Sale and contract' }, checked: false },
  theme: { title: { fr: 'Mise en page', en: 'Layout' }, checked: false },
  environment: { title: { fr: 'Commande et machine', en: 'Command and machine' }, checked: false },
};

export function phaseOf(code: BuiltInCode): PhaseId {
  const [found = 'environment'] = (Object.keys(tables) as PhaseId[]).filter((id) => Object.hasOwn(tables[id], code));
  return found;
}
