import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeManifest, written } from '../../src/output/manifest.js';
import { sweep } from '../../src/output/sweep.js';
import { writeWhole } from '../../src/output/write.js';
import type { Sha256, Situation } from '../../src/shapes.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const dead = 2 ** 22 + 1;

it('writes a file with its folders, replaces one, writes an empty one, and leaves nothing else', async () => {
  const path = join(root, 'basic', 'fr-consumer', 'cgv.txt');
  await writeWhole(path, Buffer.from('one'));
  await writeWhole(path, Buffer.alloc(3_000_000, 'x'));
  expect(readFileSync(path, 'utf8')).toHaveLength(3_000_000);
  await writeWhole(path, new Uint8Array());
  expect(readFileSync(path, 'utf8')).toBe('');
  expect(readdirSync(join(root, 'basic', 'fr-consumer'))).toEqual(['cgv.txt']);
});

it('replaces a link instead of writing through it', async () => {
  const outside = join(root, 'outside.txt');
  writeFileSync(outside, 'not ours');
  mkdirSync(join(root, 'out'));
  symlinkSync(outside, join(root, 'out', 'cgv.txt'));
  symlinkSync(outside, join(root, 'out', `.cgv.txt.${process.pid}.part`));
  await writeWhole(join(root, 'out', 'cgv.txt'), Buffer.from('ours'));
  expect(readFileSync(outside, 'utf8')).toBe('not ours');
  expect(lstatSync(join(root, 'out', 'cgv.txt')).isFile()).toBe(true);
  expect(readdirSync(join(root, 'out'))).toEqual(['cgv.txt']);
});

it('says so when a file stands where a folder should', async () => {
  writeFileSync(join(root, 'basic'), '');
  await expect(writeWhole(join(root, 'basic', 'cgv.txt'), Buffer.from('x'))).rejects.toMatchObject({
    diagnostic: { code: 'output-failed' },
  });
});

it('sweeps what a dead run left half written, names it, and touches nothing else', async () => {
  const inside = join(root, 'basic', 'fr-consumer');
  mkdirSync(inside, { recursive: true });
  mkdirSync(join(root, 'elsewhere'));
  const kept = ['basic/cgv.part', 'basic/.cgv.part', `basic/.cgv.html.1.part`, 'elsewhere/.x.html.part', 'basic/cgv.html'];
  for (const name of [`basic/fr-consumer/.cgv.pdf.${dead}.part`, `.manifest.json.${process.pid}.part`])
    writeFileSync(join(root, name), '');
  for (const strange of ['.git', 'a/b/c/d']) {
    mkdirSync(join(root, strange), { recursive: true });
    kept.push(`${strange}/.x.html.${dead}.part`);
  }
  for (const name of kept) writeFileSync(join(root, name), '');
  mkdirSync(join(root, `basic/.folder.${dead}.part`));
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, `.cgv.pdf.${dead}.part`), '');
  symlinkSync(outside, join(root, 'link'));

  expect(await sweep(root)).toEqual([`.manifest.json.${process.pid}.part`, `basic/fr-consumer/.cgv.pdf.${dead}.part`]);
  expect(await sweep(root)).toEqual([]);
  expect(kept.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  expect(readdirSync(outside)).toHaveLength(1);
  rmSync(outside, { recursive: true });
});

it('sweeps nothing where there is no output yet', async () => {
  expect(await sweep(join(root, 'not-there'))).toEqual([]);
});

it('lists every file in the order of paths, with its hash, size and situation, and nothing of the customer', async () => {
  const situation = {
    offer: 'basic',
    options: ['backup'],
    audience: 'fr-consumer',
    date: '2027-01-01',
    lang: 'fr',
    sale: { client: { name: 'Mme Secret' }, order: {} },
  } as unknown as Situation;
  const list = (paths: readonly string[]) =>
    writeManifest(root, paths.map((path) => written(path, Buffer.from(path), situation, 'abc' as Sha256)));
  await list(['b/cgv.html', 'a/cgv.pdf', 'a/cgv.html']);
  const text = readFileSync(join(root, 'manifest.json'), 'utf8');
  const { files } = JSON.parse(text) as { files: { path: string }[] };
  expect(files.map(({ path }) => path)).toEqual(['a/cgv.html', 'a/cgv.pdf', 'b/cgv.html']);
  expect(files[0]).toEqual({
    path: 'a/cgv.html',
    sha256: createHash('sha256').update('a/cgv.html').digest('hex'),
    bytes: 10,
    situation: { offer: 'basic', options: ['backup'], audience: 'fr-consumer', date: '2027-01-01', lang: 'fr' },
    document: 'abc',
  });
  expect(text).not.toContain('Secret');
  await list(['a/cgv.html', 'b/cgv.html', 'a/cgv.pdf']);
  expect(readFileSync(join(root, 'manifest.json'), 'utf8')).toBe(text);
});
