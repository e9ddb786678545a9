import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { processIo } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('a command in a folder that is gone says what is missing there', async () => {
  const gone = await mkdtemp(join(tmpdir(), 'gone-'));
  await rm(gone, { recursive: true });
  vi.spyOn(process, 'cwd').mockImplementation(() => {
    throw Object.assign(new Error('ENOENT: no such file or directory, uv_cwd'), { code: 'ENOENT', syscall: 'uv_cwd' });
  });
  vi.stubEnv('PWD', gone);
  const told: string[] = [];
  const io = { ...processIo(), stdout: (): void => undefined, stderr: (text: string) => void told.push(text) };
  expect(await main(['list', 'offers', '--lang', 'fr'], io)).toBe(2);
  expect(told.join('')).toContain(`${gone} n’existe pas.`);
});
