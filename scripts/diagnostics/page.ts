/** One page of docs/diagnostics: French for lawyers, the English sentence under each. */
import { linesOf, type Example, type Snippet } from '../../src/report/example.js';
import type { Findable } from '../../src/report/format.js';
import { helpOf } from '../../src/report/help.js';
import { proseMarkdown } from '../../src/report/markdown/prose.js';
import { phrases } from '../../src/report/phrases.js';
import { harmless } from '../../src/workspace/characters.js';

export function pageOf(findable: Findable, example: Example | undefined): string {
  const { code, title } = findable;
  const english = helpOf(findable, 'en');
  const parts = helpOf(findable, 'fr').map(({ heading, body }, index) => {
    const other = english[index]?.body ?? body;
    return [`## ${heading}`, proseMarkdown(body), ...(other === body ? [] : [`> ${proseMarkdown(other)}`])].join(
      '\n\n',
    );
  });
  return `${[
    `# ${code}`,
    proseMarkdown(title.fr),
    `> ${proseMarkdown(title.en ?? title.fr)}`,
    ...parts,
    ...(example ? exampleOf(example) : []),
    `[Tous les codes et toutes les règles](README.md) · \`clausier check --explain ${code}\``,
  ].join('\n\n')}\n`;
}

function exampleOf({ says, bad, good }: Example): readonly string[] {
  const { headings } = phrases.fr;
  const said =
    says === undefined
      ? []
      : [proseMarkdown(says.fr), ...(says.en === undefined ? [] : [`> ${proseMarkdown(says.en)}`])];
  const [wrong, right] = [bad.flatMap(snippet), good.flatMap(snippet)];
  if (wrong.length === 0) return [`## ${headings.example}`, ...said];
  return [`## ${headings.bad}`, ...said, ...wrong, ...(right.length > 0 ? [`## ${headings.good}`, ...right] : [])];
}

const LANGUAGES: Readonly<Record<string, string>> = { hbs: 'handlebars', css: 'css', json: 'json' };

function snippet(each: Snippet): readonly string[] {
  const lines = linesOf(each, 'fr').map(harmless).join('\n');
  if (lines === '') return [];
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const file = 'file' in each ? each.file : undefined;
  const language = 'typed' in each ? 'console' : (LANGUAGES[file?.split('.').at(-1) ?? ''] ?? 'yaml');
  return [...(file === undefined ? [] : [`\`${file}\``]), `${fence}${language}\n${lines}\n${fence}`];
}

/** Every page, by phase and by pack. */
export function indexOf(findables: readonly Findable[]): string {
  const groups = [...new Set(findables.map(({ group }) => group.id))];
  const sections = groups.map((id) => {
    const own = findables.filter(({ group }) => group.id === id);
    const { title } = own[0]?.group ?? { title: { fr: id } };
    const rows = own.map(
      ({ code, title: said, severity }) =>
        `| [${code}](${code}.md) | ${proseMarkdown(said.fr)} | ${phrases.fr.severity[severity]} |`,
    );
    return [
      `## ${proseMarkdown(title.fr)}`,
      ['| Code | Ce qui est dit | Gravité |', '| --- | --- | --- |', ...rows].join('\n'),
    ].join('\n\n');
  });
  return `${[
    '# Codes et règles',
    'Fait par `npm run diagnostics` à partir du catalogue, des paquets de règles et des cas des tests : ne pas modifier à la main.',
    '> One page for each code of the compiler, by phase, and for each rule, by pack.',
    ...sections,
  ].join('\n\n')}\n`;
}
