/** The starter with an operator that the list of sub-processors does not hold as it should. */
import type { subProcessors } from '../../src/diagnostics/catalogue/sub-processors.js';
import type { Changes } from '../changed.js';

export const offer = 'offers/shared-pro.yaml';
export const provider = 'providers/hebergeur-exemple.yaml';
export const helped = ['operator: Assistance Exemple', 'operator: Aide Exemple'] as const;

/** The file and the words at which the finding stands. */
export const bad: Readonly<Record<keyof typeof subProcessors, { readonly changes: Changes; readonly shown: string }>> =
  {
    'sub-processor-unlisted': { changes: { [offer]: [helped] }, shown: `${offer} Aide Exemple` },
    'sub-processor-elsewhere': {
      changes: { [provider]: [['conservation des copies de sauvegarde, country: FR', 'copies, country: NL']] },
      shown: `${offer} Stockage Exemple Est`,
    },
    'sub-processor-guarantee': {
      changes: { [provider]: [['assistance de premier niveau, country: FR', 'assistance, country: MA']] },
      shown: `${provider} hebergeur-exemple`,
    },
  };
