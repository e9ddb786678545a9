import type { Changes } from '../changed.js';

/** A duty of the client, declared as the host's. */
export const swapped: Changes[string] = [['{ duty: report_incident, of: client', '{ duty: report_incident, of: host']];
export const bad: Changes = { 'clauses/service.yaml': swapped };
