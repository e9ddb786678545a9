/** docs/coverage.md: each thing that a host must say, and what of this workspace says it. With --check it only compares. */
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { catalogue } from '../src/diagnostics/catalogue/index.js';
import { loadWorkspace } from '../src/library/load.js';
import type { DocumentPlan, Effect, Part, Workspace } from '../src/shapes.js';
import { readSources } from '../src/workspace/read.js';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly effects: readonly string[];
  readonly facts: readonly string[];
  readonly documents: readonly string[];
  readonly rules?: readonly string[];
}
const root = new URL('../', import.meta.url);
const target = new URL('docs/coverage.md', root);

const keyOf = (effect: Effect): string => {
  const { kind } = effect;
  const names = { ...effect } as unknown as Record<string, string | undefined>;
  const own = {
    duty: 'activity',
    declines: 'activity',
    right: 'right',
    waives: 'right',
    excludes: 'head',
    caps: 'head',
  };
  const more = { reserves: 'power', deems: 'presumption', states: 'mention', prices: 'line' };
  return `${kind}:${names[{ ...own, ...more }[kind]] ?? ''}`;
};
const matches = (pattern: string, key: string): boolean =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;

/** Clauses that carry an effect of the pattern, and the documents that place them. */
function clausesFor(pattern: string, { clauses }: Workspace): readonly string[] {
  return Object.values(clauses)
    .filter(({ alternatives }) =>
      alternatives.some(({ effects }) => effects.some((each) => matches(pattern, keyOf(each)))),
    )
    .map(({ id }) => id);
}

const placed = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => (part.type === 'clause' ? [part.clause] : part.type === 'heading' ? placed(part.parts) : []));
const insertsIn = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) =>
    part.type === 'insert' ? [part.insert] : part.type === 'heading' ? insertsIn(part.parts) : [],
  );

function documentLine(plan: DocumentPlan, of: readonly string[]): string {
  const clauses = placed(plan.parts).filter((id) => of.includes(id));
  const made = insertsIn(plan.parts);
  const holds = [
    ...clauses.map((id) => `\`${id}\``),
    ...made.map((each) => `tableau « ${each} », tiré des effets et des faits`),
  ];
  return `- **${plan.title.fr}** (\`${plan.id}\`)${holds.length > 0 ? ` : ${holds.join(', ')}` : ''}`;
}

function section(line: Line, workspace: Workspace, missing: string[]): string {
  const found = line.effects.map((pattern) => ({ pattern, clauses: clausesFor(pattern, workspace) }));
  for (const { pattern, clauses } of found)
    if (clauses.length === 0) missing.push(`${line.id}: no clause for ${pattern}`);
  const clauses = [...new Set(found.flatMap((each) => each.clauses))].sort();
  const documents = line.documents.flatMap((id) => workspace.documents[id] ?? []);
  const plans = Object.values(workspace.documents).filter(
    ({ id, parts }) => line.documents.includes(id) || placed(parts).some((each) => clauses.includes(each)),
  );
  for (const id of line.documents) if (!workspace.documents[id]) missing.push(`${line.id}: no document ${id}`);
  for (const path of line.facts) if (!workspace.facts[path]) missing.push(`${line.id}: no fact ${path}`);
  for (const code of line.rules ?? []) if (!Object.hasOwn(catalogue, code)) missing.push(`${line.id}: no rule ${code}`);
  const rows = found.map(
    ({ pattern, clauses: ids }) => `| \`${pattern}\` | ${ids.map((id) => `\`${id}\``).join(', ')} |`,
  );
  return [
    `## ${line.id} — ${line.title}`,
    '',
    '| Effet | Clauses qui le portent |',
    '| --- | --- |',
    ...rows,
    '',
    `Faits : ${line.facts.map((path) => `\`${path}\` (${workspace.facts[path]?.title ?? ''})`).join(', ')}.`,
    ...(line.rules ? ['', `Vérifications : ${line.rules.map((code) => `\`${code}\``).join(', ')}.`] : []),
    '',
    'Documents :',
    '',
    ...[...new Set([...documents, ...plans])].map((plan) => documentLine(plan, clauses)),
    '',
  ].join('\n');
}

const problems: string[] = [];
const workspace = loadWorkspace(await readSources(new URL('.', root).pathname, () => undefined), ({ message }) =>
  problems.push(message.en ?? message.fr),
);
if (!workspace) throw new Error(problems.join('\n'));
const { lines } = parse(await readFile(new URL('docs/coverage.yaml', root), 'utf8')) as {
  readonly lines: readonly Line[];
};
const text = [
  '# Ce qu’un hébergeur doit dire, et où',
  '',
  'Fait par `npm run coverage` à partir de `docs/coverage.yaml` et de la bibliothèque : ne pas modifier à la main.',
  '',
  ...lines.map((line) => section(line, workspace, problems)),
].join('\n');
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8').catch(() => '')) !== text)
    problems.push('docs/coverage.md is not up to date: run npm run coverage.');
} else await writeFile(target, text);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
