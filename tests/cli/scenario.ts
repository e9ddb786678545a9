/** Scenarios: command lines with what they print, written as text that anyone can read. tests/scenarios/README.md explains the form. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));

export interface Section {
  readonly name: string;
  readonly argument: string;
  readonly body: string;
}

export function sectionsOf(text: string): readonly Section[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((section) => {
      const [, name = '', argument = '', body = ''] = /^(\S+) ?(.*)\n([\s\S]*)$/.exec(section) ?? [];
      return { name, argument, body: body.trimEnd() };
    });
}

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own, with a copy of the small workspace, in which a scenario happens. */
export async function openStage(): Promise<Stage> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'scenario-')));
  const workspace = join(folder, 'w');
  await cp(join(repository, 'tests/workspaces/small'), workspace, { recursive: true });
  await cp(join(repository, 'templates'), join(workspace, 'templates'), { recursive: true });
  return {
    workspace,
    close: () => rm(folder, { recursive: true }),
    run: async (command, env, terminal) => {
      const told = { stdout: '', stderr: '' };
      const exit = await main(wordsOf(command).slice(1), {
        stdout: (text) => void (told.stdout += text),
        stderr: (text) => void (told.stderr += text),
        env: { PATH: process.env.PATH, HOME: process.env.HOME, CLAUSIER_CACHE: join(folder, 'kept'), ...env },
        cwd: workspace,
        isTerminal: { stdout: terminal, stderr: terminal },
      });
      const shown = (text: string): string => text.replaceAll(workspace, 'W').replaceAll(folder, 'D');
      return { exit, stdout: shown(told.stdout), stderr: shown(told.stderr) };
    },
  };
}

export interface Stage {
  readonly workspace: string;
  readonly run: (command: string, env: Readonly<Record<string, string>>, terminal: boolean) => Promise<Ran>;
  readonly close: () => Promise<void>;
}

/** As a shell would split them: 'one word', "another". */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}

export async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The workspace as it is becomes a revision of git, in a repository of its own. */
export function commit(workspace: string, message: string): void {
  const git = (...args: string[]): void => {
    const named = ['-c', 'user.name=Scenario', '-c', 'user.email=scenario@example.org', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...named, ...args], { cwd: workspace, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

/** "- old" and "+ new" lines: the old ones, which must stand there once, give way to the new ones. */
export async function replace(path: string, body: string): Promise<void> {
  const lines = (sign: string): string =>
    body
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(2))
      .join('\n');
  const text = await readFile(path, 'utf8');
  if (text.split(lines('-')).length !== 2) throw new Error(`"${lines('-')}" does not stand once in ${path}`);
  await writeFile(
    path,
    text.replace(lines('-'), () => lines('+')),
  );
}

/** Every file below, with "/", sorted; folders of their own are not listed. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
