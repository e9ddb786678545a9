/** Findings for a lawyer who reads a change: by offer, then by what they are about. CommonMark with tables. */
import { SEVERITIES } from '../diagnostics/severity.js';
import type { Diagnostic, Many } from '../shapes.js';
import { asidesOf } from './asides.js';
import type { About, Waived } from './format.js';
import { findingMarkdown } from './markdown/finding.js';
import { chaptersOf } from './markdown/groups.js';
import { proseMarkdown } from './markdown/prose.js';
import { ordered } from './order.js';
import { phrases, type MessageLang } from './phrases.js';
import { concerning, countOf } from './told.js';

export function markdown(findings: Many<Diagnostic>, about: About): string {
  const { lang, waived } = about;
  const say = phrases[lang];
  const parts = [
    `# ${say.title}`,
    ...(findings.length === 0
      ? [proseMarkdown(about.clean || say.count({ error: 0, warning: 0, info: 0 }))]
      : [`**${countOf(findings, lang)}**`, counts(findings, lang)]),
    ...chaptersOf(findings, lang).flatMap(({ title, sections }) => [
      `## ${proseMarkdown(title)}`,
      ...sections.flatMap((section) => [
        `### ${proseMarkdown(section.title)}`,
        ...section.findings.map((finding) => findingMarkdown(finding, lang)),
      ]),
    ]),
    ...(waived.length > 0
      ? [
          `## ${say.waivedTitle}`,
          ordered(waived, ({ finding }) => finding)
            .map((each) => waivedMarkdown(each, lang))
            .join('\n'),
        ]
      : []),
    ...asidesOf(about).map(proseMarkdown),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** How many of each severity, and how each was told. */
function counts(findings: Many<Diagnostic>, lang: MessageLang): string {
  const { severity, evidence, headings } = phrases[lang];
  const kinds = (Object.keys(evidence) as Diagnostic['evidence'][]).filter((kind) =>
    findings.some((finding) => finding.evidence === kind),
  );
  const rows = SEVERITIES.flatMap((each) => {
    const own = findings.filter((finding) => finding.severity === each);
    const cells = kinds.map((kind) => own.filter((finding) => finding.evidence === kind).length);
    return own.length > 0 ? [row([severity[each], ...cells.map(String)])] : [];
  });
  return [
    row([headings.severity, ...kinds.map((kind) => evidence[kind])]),
    row(['---', ...kinds.map(() => '---:')]),
    ...rows,
  ].join('\n');
}

const row = (cells: Many<string>): string => `| ${cells.join(' | ')} |`;

function waivedMarkdown({ finding, waiver }: Waived, lang: MessageLang): string {
  const { reason, author, until } = waiver;
  const said = [finding.code, concerning(finding.subject, lang), phrases[lang].excuse({ reason, author, until })];
  return `- ${proseMarkdown(said.filter((part) => part !== '').join(', '))}`;
}
