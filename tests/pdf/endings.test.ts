import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openPrinter } from '../../src/pdf/printer.js';
import { browsersOf, foldersOf, gone } from './processes.js';

const child = fileURLToPath(new URL('printing-child.ts', import.meta.url));

/** Starts a printing process, ends it, and gives its id and how it ended. */
async function end(how: 'throw' | 'exit' | NodeJS.Signals): Promise<{ pid: number; code: number | null }> {
  const running = spawn(process.execPath, ['--import', 'tsx', child, how], { stdio: ['ignore', 'pipe', 'ignore'] });
  const pid = running.pid ?? 0;
  const ended = once(running, 'exit') as Promise<[number | null]>;
  for await (const line of createInterface(running.stdout)) if (line === 'printed') break;
  if (how.startsWith('SIG')) {
    expect(browsersOf(pid).length).toBeGreaterThan(0);
    running.kill(how as NodeJS.Signals);
  }
  const [code] = await ended;
  return { pid, code };
}

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['throw', 1],
  ['exit', 0],
] as const)('leaves no process and no folder behind after %s', async (how, expected) => {
  const { pid, code } = await end(how);
  expect(code).toBe(expected);
  expect(await gone(pid)).toEqual([]);
  expect(foldersOf(pid)).toEqual([]);
});

it('leaves no process after SIGKILL, and the next run removes its folder', async () => {
  const { pid } = await end('SIGKILL');
  expect(await gone(pid)).toEqual([]);
  expect(foldersOf(pid)).toHaveLength(1);
  await openPrinter().close();
  expect(foldersOf(pid)).toEqual([]);
});
