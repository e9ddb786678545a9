/** Each format as somebody would write it who believes in names. */
import type { Formatter } from '../../src/report/format.js';
import type { ReportFormat } from '../../src/report/formats.js';
import { sarif } from '../../src/report/sarif.js';
import { junit } from '../../src/report/junit.js';
import { github } from '../../src/report/github.js';
import { json } from '../../src/report/json.js';
import { markdown } from '../../src/report/markdown.js';
import { pretty } from '../../src/report/pretty.js';

/** A formatter that is given letters for names and writes the names in their stead. */
const trusting =
  (format: Formatter): Formatter =>
  (findings, about) => {
    const given: string[] = [];
    const letters = (name: string): string => {
      if (!given.includes(name)) given.push(name);
      return `Z${String(given.indexOf(name))}Z`;
    };
    const stood = JSON.stringify({ findings, about }, (key, value: unknown) =>
      typeof value === 'string' && NAMED.has(key) ? letters(value) : value,
    );
    const spelt = JSON.parse(stood) as {
      findings: typeof findings;
      about: typeof about;
    };
    return format(spelt.findings, spelt.about).replace(/Z(\d+)Z/g, (_, index: string) => given[Number(index)] ?? '');
  };
/** English sentences quote with marks that JSON must escape. */
const NAMED = new Set(['fr', 'file', 'offer', 'clause', 'reason', 'author']);

export const naive: Readonly<Record<ReportFormat, Formatter>> = {
  pretty: trusting((findings, { sources, lang, color }) => pretty(findings, sources, { lang, color })),
  json: trusting(json),
  sarif: trusting(sarif),
  junit: trusting(junit),
  github: trusting(github),
  markdown: trusting(markdown),
};
