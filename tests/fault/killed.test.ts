import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { sweep } from '../../src/output/sweep.js';

const child = fileURLToPath(new URL('writing-child.ts', import.meta.url));
const isPart = (name: string): boolean => name.endsWith('.part');

/** Lets a process write, kills it `delay` milliseconds after its first round, and gives what stands on the disk. */
async function kill(root: string, delay: number): Promise<readonly string[]> {
  const running = spawn(process.execPath, ['--import', 'tsx', child, root], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(running.stdout)) if (line.startsWith('round')) break;
  await new Promise((next) => setTimeout(next, delay));
  running.kill('SIGKILL');
  await once(running, 'exit');
  return readdirSync(root, { recursive: true, encoding: 'utf8' });
}

it('leaves whole files only when the process is killed outright, and the next run says what it cleaned up', async () => {
  const root = mkdtempSync(join(tmpdir(), 'killed-'));
  try {
    for (const delay of [1, 4, 9]) {
      const names = await kill(root, delay);
      for (const name of names.filter((entry) => entry.endsWith('.html'))) {
        const [hash, ...text] = readFileSync(join(root, name), 'utf8').split('\n');
        expect(createHash('sha256').update(text.join('\n')).digest('hex')).toBe(hash);
      }
      const listed = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { files: { path: string }[] };
      expect(listed.files.map(({ path }) => path)).toEqual(
        [0, 1, 2, 3, 4].map((n) => `basic/fr-consumer/cgv${n}.html`),
      );
      expect(await sweep(root)).toEqual(names.filter(isPart));
      expect(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isPart)).toEqual([]);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});
