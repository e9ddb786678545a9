/** Every format of a report, each loaded when it is asked for. */
import { asidesOf } from './asides.js';
import type { Formatter } from './format.js';

export const REPORTS = ['pretty', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;
export type ReportFormat = (typeof REPORTS)[number];

export const reports: Readonly<Record<ReportFormat, () => Promise<Formatter>>> = {
  pretty: async () => {
    const { pretty } = await import('./pretty.js');
    return (findings, about) => {
      const { sources, lang, color, clean } = about;
      const said = findings.length === 0 ? clean : pretty(findings, sources, { lang, color });
      return [said, ...asidesOf(about).map((aside) => `${aside}\n`)].join('');
    };
  },
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
  markdown: async () => (await import('./markdown.js')).markdown,
};
