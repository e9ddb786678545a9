/** Effects of the starter that their sentence denies. */
import type { Changes } from '../changed.js';

export const service = 'clauses/service.yaml';
export const security = 'clauses/security.yaml';
const cleaning = '{ duty: malware_clean, of: host, strength: ';
export const swapped: Changes[string] = [['{ duty: report_incident, of: client', '{ duty: report_incident, of: host']];

export const effects: Readonly<Record<string, Changes>> = {
  'effect-other-party': { [service]: swapped },
  'effect-other-strength': { [security]: [[`${cleaning}result`, `${cleaning}means`]] },
};
