/** Every format of a report, each loaded when it is asked for. */
import type { Formatter } from './format.js';

export const REPORTS = ['pretty', 'json'] as const;
export type ReportFormat = (typeof REPORTS)[number];

export const reports: Readonly<Record<ReportFormat, () => Promise<Formatter>>> = {
  pretty: async () => {
    const { pretty } = await import('./pretty.js');
    return (findings, { sources, lang, color }) => pretty(findings, sources, { lang, color });
  },
  json: async () => (await import('./json.js')).json,
};
