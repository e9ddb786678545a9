/** Codes that a command line tells: what is typed, and what is typed instead. The test plays both, the pages show them. */
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pretty } from '../../src/report/pretty.js';
import { phrases, type MessageLang } from '../../src/report/phrases.js';
import type { Diagnostic } from '../../src/shapes.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { changedFiles, type Changes } from '../changed.js';
import { openStage, put, type Ran, type Stage } from '../cli/scenario.js';
import { filesOf } from '../library/small.js';
import { templateFiles } from '../render/theme.js';

export interface Side {
  /** Of the small workspace. */
  readonly changes?: Changes;
  /** Lines of a shell, in the workspace; the last one is what counts. */
  readonly typed: readonly string[];
}
export interface Told {
  /** What both sides begin with: changes, then lines that no page shows. */
  readonly given?: Changes;
  readonly before?: readonly string[];
  readonly bad: Side;
  /** Comes after the bad one, in the same folder: what mends it. */
  readonly good: Side;
  /** What the machine answers to the bad one, where no line of a shell makes any machine answer it. */
  readonly machine?: () => Promise<Diagnostic>;
}
export type ToldCases = Readonly<Record<string, Told>>;

/** The same line on both sides: what is wrong stands in files. */
export const written = (line: string, bad: Changes, good: Changes = {}, given: Changes = {}): Told => ({
  given,
  bad: { changes: bad, typed: [line] },
  good: { changes: good, typed: [line] },
});
export const typed = (bad: readonly string[], good: readonly string[], more: Partial<Told> = {}): Told => ({
  ...more,
  bad: { typed: bad },
  good: { typed: good },
});

const both = (given: Changes = {}, more: Changes = {}): Changes => {
  const paths = Object.keys({ ...given, ...more });
  return Object.fromEntries(paths.map((path) => [path, [...(given[path] ?? []), ...(more[path] ?? [])]]));
};
const small = [...filesOf({}), ...templateFiles];
/** The small workspace and the templates as one side has them. */
export const filesOfSide = ({ given }: Told, { changes }: Side): readonly SourceFile[] =>
  changedFiles(small, both(given, changes));

export interface Played {
  readonly bad: Ran;
  readonly good: Ran;
}
const LANGUAGE = { fr: 'fr_FR.UTF-8', en: 'en_US.UTF-8' };
const WRITER = {
  GIT_AUTHOR_NAME: 'Camille',
  GIT_AUTHOR_EMAIL: 'camille@exemple.fr',
  GIT_COMMITTER_NAME: 'Camille',
  GIT_COMMITTER_EMAIL: 'camille@exemple.fr',
};

/** What the bad one prints, then what the good one does. */
export const play = (told: Told, lang: MessageLang = 'fr'): Promise<Played> =>
  onStage(async (stage) => {
    const bad = await tell(stage, told, lang);
    await lay(stage, filesOfSide(told, told.bad), filesOfSide(told, told.good));
    return { bad, good: await type(stage, told.good.typed, lang) };
  });
/** What the bad one prints. */
export const told = (one: Told, lang: MessageLang): Promise<Ran> => onStage((stage) => tell(stage, one, lang));

async function onStage<T>(act: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await openStage();
  try {
    return await act(stage);
  } finally {
    await stage.close();
  }
}

async function tell(stage: Stage, one: Told, lang: MessageLang): Promise<Ran> {
  const begun = filesOfSide(one, { typed: [] });
  await lay(stage, [], begun);
  await type(stage, one.before ?? [], lang);
  await lay(stage, begun, filesOfSide(one, one.bad));
  if (!one.machine) return type(stage, one.bad.typed, lang);
  return { exit: 2, stdout: '', stderr: pretty([await one.machine()], [], { lang, color: false }) };
}

/** Files of `before` that `after` does not have go, those that differ are written. */
async function lay(stage: Stage, before: readonly SourceFile[], after: readonly SourceFile[]): Promise<void> {
  for (const { path } of before)
    if (!after.some((file) => file.path === path)) await rm(join(stage.workspace, path), { force: true });
  for (const { path, text } of after)
    if (before.find((file) => file.path === path)?.text !== text) await put(join(stage.workspace, path), text);
}

/** What the last line prints. Throws where the shell refuses a line. */
async function type(stage: Stage, lines: readonly string[], lang: MessageLang): Promise<Ran> {
  let ran: Ran = { exit: 0, stdout: '', stderr: '' };
  for (const line of lines) ran = await typeOne(stage, line, lang);
  return ran;
}

function typeOne(stage: Stage, line: string, lang: MessageLang): Promise<Ran> {
  const [, set = '', command] = /^((?:[A-Z_]+=\S* )*)(clausier .*)$/.exec(line) ?? [];
  if (command !== undefined) {
    const env: Readonly<Record<string, string>> = Object.fromEntries(
      [...set.matchAll(/([A-Z_]+)=(\S*)/g)].map(([, name = '', value = '']) => [name, value]),
    );
    return stage.run(command, { LANG: LANGUAGE[lang], ...env }, false);
  }
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...WRITER };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: stage.workspace, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${line}: ${stderr}`);
  return Promise.resolve({ exit: 0, stdout, stderr });
}

/** The first finding of a code in what was printed: its place, its message and the lines around it. */
export function excerptOf({ stdout, stderr }: Ran, code: string, lang: MessageLang): string | undefined {
  const lines = `${stdout}\n${stderr}`.split('\n');
  const start = lines.findIndex((line) => /^\S/.test(line) && new RegExp(`(?:^| )${code}(?: \\(|$)`).test(line));
  if (start < 0) return undefined;
  const { why, concerns } = phrases[lang];
  const length = lines.slice(start).findIndex((line) => [why, concerns].some((label) => line.startsWith(`  ${label}`)));
  return lines.slice(start, start + length).join('\n');
}
