/** One run of Node in a process of its own, with what it used. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export const root = here('..');
const bin = here('../bin/clausier.js');

export interface Used {
  /** Milliseconds, user and system. */
  readonly cpu: number;
  /** Bytes, at the most. */
  readonly memory: number;
}

/** Throws, with what the process said, where it did not end well; a draft may end with findings. */
export async function node(...args: readonly string[]): Promise<Used> {
  const child = spawn(process.execPath, ['--require', here('./child-usage.cjs'), ...args], {
    cwd: root,
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

export const clausier = (...args: readonly string[]): Promise<Used> => node(bin, ...args);
/** With Node's own flags before the command line. */
export const clausierWith = (flags: readonly string[], ...args: readonly string[]): Promise<Used> =>
  node(...flags, bin, ...args);
