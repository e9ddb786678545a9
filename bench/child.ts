/** One run of Node in a process of its own, with what it used. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export const root = here('..');

export interface Used {
  /** Milliseconds, user and system. */
  readonly cpu: number;
  /** Bytes, at the most. */
  readonly memory: number;
}
/** Where the command line keeps what it read: a folder, or `off`. Never the user's own. */
export type Cache = string;

/** Throws, with what the process said, where it did not end well; a draft may end with findings. */
export async function node(args: readonly string[], cache: Cache = 'off'): Promise<Used> {
  const child = spawn(process.execPath, ['--require', here('./child-usage.cjs'), ...args], {
    cwd: root,
    env: { ...process.env, CLAUSIER_CACHE: cache },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  }) as ChildProcessByStdio<null, Readable, Readable>;
  const used = child.stdio[3] as Readable;
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [said, complained, usage] = await Promise.all([text(child.stdout), text(child.stderr), text(used)]);
  const code = await ended;
  if (code !== 0 && !(code === 1 && args.includes('--draft')))
    throw new Error(`node ${args.join(' ')}\n${said}${complained}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage) as NodeJS.ResourceUsage;
  return { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024 };
}

export const clausier = (args: readonly string[], cache?: Cache): Promise<Used> =>
  node([here('../bin/clausier.js'), ...args], cache);

/** Leaves a V8 profile of the run in `folder`. */
export const profiledClausier = (folder: string, args: readonly string[], cache?: Cache): Promise<Used> =>
  node(
    ['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${folder}`, here('../bin/clausier.js'), ...args],
    cache,
  );
