import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const child = fileURLToPath(new URL('building-child.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const FORMATS = ['html', 'md', 'txt', 'json', 'docx', 'pdf'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'same-bytes-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Builds two offers in a process of its own, which may have read the workspace before. */
async function build(out: string, env: NodeJS.ProcessEnv, ...more: readonly string[]): Promise<void> {
  const options = ['--offer', 'shared-start,dedicated-managed', '--option', '', '--out', join(folder, out), ...more];
  const { PATH, HOME } = process.env;
  await promisify(execFile)(process.execPath, ['--import', 'tsx', child, 'build', ...options], {
    cwd: root,
    env: {
      PATH,
      HOME,
      ...env,
      CLAUSIER_CACHE: env.CLAUSIER_CACHE === 'off' ? 'off' : join(folder, env.CLAUSIER_CACHE ?? ''),
    },
  });
}

const files = async (out: string): Promise<readonly string[]> =>
  (await readdir(join(folder, out), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, out).length + 1))
    .sort();

/** Files that only one folder has, or that differ. */
async function differences(first: string, second: string): Promise<readonly string[]> {
  const names = [...new Set([...(await files(first)), ...(await files(second))])].sort();
  const read = (out: string, name: string): Promise<Buffer | undefined> =>
    readFile(join(folder, out, name)).catch(() => undefined);
  const pairs = names.map(async (name) => {
    const [one, other] = await Promise.all([read(first, name), read(second, name)]);
    return one && other && one.equals(other) ? [] : [name];
  });
  return (await Promise.all(pairs)).flat();
}

test('another process, zone, language, number of browsers and cache: the same files, to the byte', async () => {
  const all = ['--format', FORMATS.join()];
  await build('east', { TZ: 'Pacific/Kiritimati', LANG: 'fr_FR.UTF-8', CLAUSIER_CACHE: 'a' }, ...all, '--jobs', '1');
  await build('west', { TZ: 'Pacific/Pago_Pago', LC_ALL: 'ar_SA.UTF-8', CLAUSIER_CACHE: 'b' }, ...all, '--jobs', '2');
  const made = await files('east');
  for (const format of FORMATS) expect(made.filter((name) => name.endsWith(`/cgv.${format}`)).length).toBe(4);
  expect(made.length).toBeGreaterThan(150);
  expect(await differences('east', 'west')).toEqual([]);

  const html = ['--format', 'html,json'];
  await build('read', { TZ: 'UTC', LANG: 'C', CLAUSIER_CACHE: 'a' }, ...html);
  await build('fresh', { TZ: 'Europe/Paris', LANG: 'C', CLAUSIER_CACHE: 'off' }, ...html);
  expect(await differences('read', 'fresh')).toEqual([]);
  const shared = (await differences('east', 'read')).filter((name) => /(?<!manifest)\.(?:html|json)$/.test(name));
  expect(shared).toEqual([]);

  const [spoilt = '', lost = ''] = made.filter((name) => name.endsWith('.pdf'));
  await appendFile(join(folder, 'west', spoilt), '\n');
  await rm(join(folder, 'west', lost));
  expect(await differences('east', 'west')).toEqual([spoilt, lost].sort());
}, 150_000);
