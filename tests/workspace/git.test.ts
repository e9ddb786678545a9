/** What git cannot give is trouble of its own, told by its code; a revision that holds the workspace is read. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Trouble } from '../../src/diagnostics/trouble.js';
import { gitText } from '../../src/workspace/git.js';
import { readRevision } from '../../src/workspace/revision.js';

let folder: string;
const commit = async (message: string): Promise<void> => {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
  for (const args of [
    ['add', '-A'],
    [...identity, 'commit', '-q', '--allow-empty', '-m', message],
  ])
    await promisify(execFile)('git', args, { cwd: folder });
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'revision-'));
  await promisify(execFile)('git', ['init', '-q'], { cwd: folder });
  await commit('empty');
  await mkdir(join(folder, 'offers'));
  await writeFile(join(folder, 'clausier.yaml'), 'edition: {}\n');
  await writeFile(join(folder, 'offers', 'one.yaml'), 'id: one\n');
  await commit('a workspace');
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

async function trouble(doing: Promise<unknown>): Promise<string> {
  const error: unknown = await doing.catch((thrown: unknown) => thrown);
  if (!(error instanceof Trouble)) throw new Error('no trouble');
  return error.diagnostic.code;
}

test('what git refuses', async () => expect(await trouble(gitText(folder, ['no-such-command']))).toBe('git-failed'));
test('no git on the path', async () => {
  vi.stubEnv('PATH', '');
  expect(await trouble(gitText(folder, ['status']))).toBe('git-missing');
});
test('a revision from before the workspace', async () =>
  expect(await trouble(readRevision(folder, 'HEAD~1', []))).toBe('git-workspace-missing'));
test('a revision that holds it', async () =>
  expect((await readRevision(folder, 'HEAD', [])).map(({ path }) => path)).toEqual([
    'clausier.yaml',
    'offers/one.yaml',
  ]));
