/** docs/rules.md: every rule with the cases that it catches, every code with the tests that try it. With --check it only compares. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { findablesOf } from '../src/check/findables.js';
import { sourceOf } from '../src/check/violation.js';
import { catalogue } from '../src/diagnostics/catalogue/index.js';
import { loadWorkspace } from '../src/library/load.js';
import type { Findable } from '../src/report/format.js';
import { phrases } from '../src/report/phrases.js';
import type { Pack, Rule } from '../src/shapes.js';
import { readSources } from '../src/workspace/read.js';
import { brokenIn, type Broken, type Cases } from '../tests/rules/broken.js';
import { families } from '../tests/rules/cases/index.js';

const root = new URL('../', import.meta.url);
const target = new URL('docs/rules.md', root);
const { severity, decided } = phrases.fr;
const problems: string[] = [];

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
const listed = (items: readonly string[]): string => items.join('<br>');

/** What a case leaves alone: the starter, or the starter changed so that the rule has something to say. */
const neighbour = ({ plan: { offer, audience, options = [] }, good }: Broken): string =>
  `\`${[offer, ...options].join('+')}\`, \`${audience}\`${good ? ', changé pour que la règle s’y applique' : ''}`;

function wayOf({ test }: Rule): string {
  switch (test.by) {
    case 'code':
      return `${decided.code} : ${test.codes.map((code) => `\`${code}\``).join(', ')}`;
    case 'construction':
      return `${decided.construction} : ${test.how.fr}`;
    case 'expression':
      return `${decided.expression}${test.ofSale ? ' (condition de vente)' : ''}`;
    case 'attestation':
    case 'review':
      return decided[test.by];
  }
}

/** The codes under which the cases of a rule are told. */
function codesShown({ id, test }: Rule, cases: Cases): readonly string[] {
  const one = cases[id];
  const all = test.by === 'code' ? test.codes : [];
  return one ? brokenIn(one).flatMap(({ codes }) => codes ?? all) : [];
}

function ruleRow(rule: Rule, cases: Cases): string {
  const one = cases[rule.id];
  const broken = one ? brokenIn(one) : [];
  const tried = one && 'example' in one && !('plan' in one) ? one : undefined;
  if (broken.length === 0 && !tried) problems.push(`${rule.id}: no case`);
  if (tried && (tried.triedIn === undefined) !== (rule.test.by === 'review'))
    problems.push(`${rule.id}: the test that tries to break it`);
  for (const { example, codes = [] } of broken) {
    if (!example) problems.push(`${rule.id}: a case without an example`);
    if (rule.test.by === 'code')
      for (const code of codes)
        if (!rule.test.codes.includes(code)) problems.push(`${rule.id}: ${code} is not its own`);
  }
  if (rule.test.by === 'code' && !tried) {
    const shown = codesShown(rule, cases);
    for (const code of rule.test.codes) if (!shown.includes(code)) problems.push(`${rule.id}: no case for ${code}`);
  }
  const unbreakable = rule.test.by === 'construction' ? ' essaie de l’enfreindre, sans y parvenir' : '';
  const caught = tried ? [tried.example] : broken.map(({ example }) => example);
  const alone = tried
    ? [tried.triedIn === undefined ? '—' : `\`${tried.triedIn}\`${unbreakable}`]
    : [...new Set(broken.map(neighbour))];
  return row(
    rule.id,
    rule.title.fr,
    severity[rule.severity],
    wayOf(rule),
    sourceOf(rule).fr,
    listed(caught),
    listed(alone),
  );
}

/** Numbers of a family follow each other: one that is missing was forgotten. */
function checkNumbers(rules: readonly Rule[]): void {
  const numbers = new Map<string, Set<number>>();
  for (const { id } of rules) {
    const [, family = '', number = ''] = /^([A-Z]+-[A-Z]+)-(\d\d)/.exec(id) ?? [];
    if (family !== '') numbers.set(family, (numbers.get(family) ?? new Set()).add(Number(number)));
  }
  for (const [family, found] of numbers)
    for (let number = 1; number <= Math.max(...found); number++)
      if (!found.has(number)) problems.push(`${family}-${String(number).padStart(2, '0')} is missing`);
}

const packSection = (pack: Pack): string =>
  [
    `## ${pack.title.fr} (\`${pack.id}\`)`,
    '',
    table(
      ['Règle', 'Ce qu’elle veut', 'Gravité', 'Établie par', 'Source', 'Ce qu’elle attrape', 'Ce qu’elle laisse'],
      pack.rules.map((rule) => ruleRow(rule, families[pack.id] ?? {})),
    ),
    '',
  ].join('\n');

/** The files under a folder, by path. */
async function filesOf(folder: string, wanted: RegExp): Promise<ReadonlyMap<string, string>> {
  const all = await readdir(new URL(`${folder}/`, root), { recursive: true });
  const names = all.filter((name) => wanted.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(`${folder}/${name}`, root), 'utf8')));
  return new Map(names.map((name, index) => [`${folder}/${name.replaceAll('\\', '/')}`, texts[index] ?? '']));
}

/** A code that nothing tells is a sentence that nobody will read. */
function checkTold(codes: readonly Findable[], sources: ReadonlyMap<string, string>): void {
  const told = [...sources].filter(([path]) => !path.includes('/catalogue/')).map(([, text]) => text);
  for (const { code } of codes) {
    const composed = `\`${code.split('-')[0] ?? ''}-\${`;
    if (!told.some((text) => text.includes(`'${code}'`) || text.includes(composed)))
      problems.push(`${code}: nothing tells it`);
  }
}

function codeRow(
  { code, what, severity: grave }: Findable,
  rules: readonly Rule[],
  tests: ReadonlyMap<string, string>,
): string {
  const named = new RegExp(`(?<![\\w-])${code}(?![\\w-])`);
  const trying = [...tests].filter(([, text]) => named.test(text)).map(([path]) => path);
  for (const [pack, cases] of Object.entries(families))
    for (const rule of workspace?.packs[pack]?.rules ?? [])
      if (rule.test.by === 'code' && rule.test.codes.includes(code) && codesShown(rule, cases).includes(code))
        trying.unshift(`tests/rules/cases/${pack.replace('hosting-', '')}.ts`);
  if (trying.length === 0) problems.push(`${code}: no test`);
  const carries = rules.filter(({ test }) => test.by === 'code' && test.codes.includes(code)).map(({ id }) => id);
  return row(
    `\`${code}\``,
    what.fr,
    severity[grave],
    carries.join(', ') || '—',
    listed([...new Set(trying)].slice(0, 2).map((path) => `\`${path}\``)),
  );
}

function codeSections(
  findables: readonly Findable[],
  rules: readonly Rule[],
  tests: ReadonlyMap<string, string>,
): readonly string[] {
  const phases = [...new Set(findables.map(({ group }) => group.id))];
  return phases.map((id) => {
    const own = findables.filter(({ group }) => group.id === id);
    const head = ['Code', 'Ce qu’il dit', 'Gravité', 'Règles', 'Essais'];
    return `### ${own[0]?.group.title.fr ?? id}\n\n${table(
      head,
      own.map((each) => codeRow(each, rules, tests)),
    )}\n`;
  });
}

const workspace = loadWorkspace(await readSources(new URL('.', root).pathname, () => undefined), ({ message }) =>
  problems.push(message.en ?? message.fr),
);
if (!workspace) throw new Error(problems.join('\n'));
const packs = Object.values(workspace.packs);
const rules = packs.flatMap((pack) => pack.rules);
const codes = findablesOf(workspace).filter(({ code }) => Object.hasOwn(catalogue, code));
checkNumbers(rules);
checkTold(codes, await filesOf('src', /\.ts$/));
for (const [pack, cases] of Object.entries(families))
  for (const id of Object.keys(cases))
    if (!workspace.packs[pack]?.rules.some((each) => each.id === id)) problems.push(`${id}: no such rule in ${pack}`);
const sections = [
  ...packs.map(packSection),
  '## Les codes du compilateur',
  '',
  ...codeSections(codes, rules, await filesOf('tests', /\.(ts|scenario|yaml)$/)),
];
const cases = Object.values(families).flatMap((all) => Object.values(all).flatMap(brokenIn));
const ways = (['expression', 'code', 'construction', 'attestation', 'review'] as const)
  .map((by) => ({ by, count: rules.filter(({ test }) => test.by === by).length }))
  .filter(({ count }) => count > 0)
  .map(({ by, count }) => `${String(count)} par ${decided[by]}`);
const text = [
  '# Les règles, et ce qui les éprouve',
  '',
  'Fait par `npm run rules` à partir de `packs/`, du catalogue et des cas de `tests/rules/cases/` : ne pas modifier à la main. Les essais enfreignent chaque règle dans l’espace de départ, et vérifient que l’espace voisin ne l’enfreint pas.',
  '',
  `${String(rules.length)} règles : ${ways.join(', ')}. ${String(cases.length)} cas qui les enfreignent. ${String(codes.length)} codes.`,
  '',
  ...sections,
].join('\n');
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8').catch(() => '')) !== text)
    problems.push('docs/rules.md is not up to date: run npm run rules.');
} else await writeFile(target, text);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
