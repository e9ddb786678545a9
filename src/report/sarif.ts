/** SARIF 2.1.0: one run, for code scanning and for editors. */
import type { Diagnostic, Many } from '../shapes.js';
import type { About, Waived } from './format.js';
import { jsonText } from './json.js';
import { inOrder } from './order.js';
import { uriOf } from './sarif/place.js';
import { resultOf } from './sarif/result.js';
import { ruleOf } from './sarif/rule.js';

/** Columns count UTF-16 units. Addresses of files are relative to the folder in which the command ran. */
export function sarif(findings: Many<Diagnostic>, about: About): string {
  const { findables, folder, lang, sources, version, waived } = about;
  const rules = [...findables].sort((a, b) => (a.code < b.code ? -1 : 1));
  const indexes = new Map(rules.map(({ code }, index) => [code, index]));
  const excuses = new Map(waived.map((each) => [each.finding, each.waiver]));
  const everything = inOrder([...findings, ...waived.map(({ finding }: Waived) => finding)]);
  const files = new Set([...sources.map(({ path }) => path), ...everything.flatMap(filesOf)]);
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'clausier', version, rules: rules.map((each) => ruleOf(each, lang)) } },
        // What cannot be read hides what else there is to find.
        invocations: [{ executionSuccessful: !findings.some(({ severity }) => severity === 'block') }],
        language: lang,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: BASE[lang] } } },
        artifacts: [...files].sort().map((file) => ({ location: uriOf(file, folder), roles: ['analysisTarget'] })),
        results: everything.map((finding) =>
          resultOf(finding, { lang, folder, indexes, waiver: excuses.get(finding) }),
        ),
        properties: { checked: about.checked },
      },
    ],
  });
}

const BASE = {
  fr: 'Le dossier dans lequel la commande a été lancée.',
  en: 'The folder in which the command was run.',
};

const filesOf = ({ at, related }: Diagnostic): Many<string> =>
  [at, ...related.map((other) => other.at)].flatMap((place) => (place ? [place.file] : []));
