import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openPrinter } from '../../src/pdf/printer.js';
import { browsersOf, foldersOf, remaining, type Running } from './processes.js';

const child = fileURLToPath(new URL('printing-child.ts', import.meta.url));

interface Ended {
  readonly pid: number;
  readonly code: number | null;
  readonly browsers: readonly Running[];
}

/** Starts a printing process and ends it, or lets it end, after its first print. */
async function end(how: 'throw' | 'exit' | NodeJS.Signals): Promise<Ended> {
  const running = spawn(process.execPath, ['--import', 'tsx', child, how], { stdio: ['pipe', 'pipe', 'ignore'] });
  const pid = running.pid ?? 0;
  const ended = once(running, 'exit') as Promise<[number | null]>;
  for await (const line of createInterface(running.stdout)) if (line === 'printed') break;
  const browsers = browsersOf(pid);
  expect(browsers).not.toEqual([]);
  if (how.startsWith('SIG')) running.kill(how as NodeJS.Signals);
  else running.stdin.end('go on');
  const [code] = await ended;
  return { pid, code, browsers };
}

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['throw', 1],
  ['exit', 0],
] as const)('leaves no process and no folder behind after %s', async (how, expected) => {
  const { pid, code, browsers } = await end(how);
  expect(code).toBe(expected);
  expect(await remaining(browsers)).toEqual([]);
  expect(foldersOf(pid)).toEqual([]);
});

it('leaves no process after SIGKILL, and the next run removes its folder', async () => {
  const { pid, browsers } = await end('SIGKILL');
  expect(await remaining(browsers)).toEqual([]);
  expect(foldersOf(pid)).toHaveLength(1);
  await openPrinter().close();
  expect(foldersOf(pid)).toEqual([]);
});
