import type { Said } from '../../diagnostics/entry.js';
import { plural } from './plural.js';

export const open = {
  errors: (count: number): Said => ({
    fr: `L’espace de travail a ${plural.fr(count, 'erreur', 'erreurs')} : « clausier build » ${count > 1 ? 'les' : 'la'} montre.`,
    en: `The workspace has ${plural.en(count, 'error', 'errors')}: "clausier build" shows ${count > 1 ? 'them' : 'it'}.`,
  }),
};
