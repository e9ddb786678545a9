/** The cases of every pack. */
import type { Cases } from '../broken.js';
import { assistance } from './assistance.js';
import { backups } from './backups.js';
import { data } from './data.js';
import { documents } from './documents.js';
import { fidelity } from './fidelity.js';
import { liability } from './liability.js';
import { publics } from './publics.js';
import { scope } from './scope.js';
import { sla } from './sla.js';
import { term } from './term.js';

export const families: Readonly<Record<string, Cases>> = {
  'hosting-backups': backups,
  'hosting-scope': scope,
  'hosting-assistance': assistance,
  'hosting-sla': sla,
  'hosting-liability': liability,
  'hosting-term': term,
  'hosting-data': data,
  'hosting-publics': publics,
  'hosting-fidelity': fidelity,
  'hosting-documents': documents,
};
