import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOnce, type Read } from '../../src/cli/kept/kept.js';
import { keptFolder } from '../../src/cli/kept/place.js';
import { loadWorkspace } from '../../src/library/load.js';
import type { Diagnostic } from '../../src/shapes.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { readSources } from '../../src/workspace/read.js';

const small = fileURLToPath(new URL('../workspaces/small', import.meta.url));
let folder: string;
let reads: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
  reads = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (files: readonly SourceFile[]) => async (): Promise<Read> => {
  reads++;
  const findings: Diagnostic[] = [];
  const workspace = loadWorkspace(files, (finding) => findings.push(finding));
  return Promise.resolve({ workspace, findings });
};
const once = (files: readonly SourceFile[], cache = folder): Promise<Read> =>
  readOnce(files, { CLAUSIER_CACHE: cache }, read(files));
const smallFiles = (): Promise<readonly SourceFile[]> => readSources(small, () => undefined);
const withText = (files: readonly SourceFile[], path: string, change: (text: string) => string): SourceFile[] =>
  files.map((file) => (file.path === path ? { ...file, text: change(file.text) } : file));

describe('what was read last time', () => {
  it('is the same workspace, read once', async () => {
    const files = await smallFiles();
    const first = await once(files);
    const second = await once(files);
    expect(reads).toBe(1);
    expect(second).toEqual(first);
    expect(first.workspace).toBeDefined();
  });

  it('keeps the findings too', async () => {
    const files = withText(await smallFiles(), 'clausier.yaml', (text) => `${text}\nunknown_key: 1\n`);
    const first = await once(files);
    expect(first.findings.length).toBeGreaterThan(0);
    expect(await once(files)).toEqual(first);
    expect(reads).toBe(1);
  });

  it('is read again where one character of one file changed', async () => {
    const files = await smallFiles();
    await once(files);
    const [first] = files.filter(({ path }) => path.startsWith('offers/'));
    await once(withText(files, first?.path ?? '', (text) => `${text} `));
    expect(reads).toBe(2);
  });

  it('is read again where the kept file is damaged or empty', async () => {
    const files = await smallFiles();
    const first = await once(files);
    const [name = ''] = await readdir(folder);
    const path = join(folder, name);
    const bytes = await readFile(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    for (const damaged of [bytes, Buffer.alloc(0), bytes.subarray(0, 500)]) {
      await writeFile(path, damaged);
      expect(await once(files)).toEqual(first);
    }
    expect(reads).toBe(4);
  });

  it('is not missed where it cannot be written', async () => {
    const files = await smallFiles();
    await writeFile(join(folder, 'file'), '');
    expect((await once(files, join(folder, 'file'))).workspace).toBeDefined();
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('leaves nothing where it is turned off, and never more than a dozen', async () => {
    const files = await smallFiles();
    await once(files, 'off');
    expect(await readdir(folder)).toEqual([]);
    for (let blanks = 1; blanks <= 14; blanks++)
      await once(withText(files, 'clausier.yaml', (text) => text + '\n'.repeat(blanks)));
    expect((await readdir(folder)).length).toBe(12);
  });

  it('stands in the folder that the system gives to caches', () => {
    expect(keptFolder({ CLAUSIER_CACHE: '/c' })).toBe('/c');
    expect(keptFolder({ XDG_CACHE_HOME: '/x', HOME: '/h' })).toBe(join('/x', 'clausier'));
    expect(keptFolder({ HOME: '/h' })).toBe(join('/h', '.cache', 'clausier'));
    expect(keptFolder({ CLAUSIER_CACHE: 'off', HOME: '/h' })).toBeUndefined();
  });
});
