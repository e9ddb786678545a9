import type { Said } from '../../diagnostics/entry.js';
import { plural } from './plural.js';

export const open = {
  errors: (count: number): Said => ({
    fr: `L’espace de travail a ${plural.fr(count, 'erreur', 'erreurs')} : « clausier build » les montre.`,
    en: `The workspace has ${plural.en(count, 'error', 'errors')}: "clausier build" shows them.`,
  }),
};
