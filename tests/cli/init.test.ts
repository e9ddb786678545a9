/** A folder that is there becomes a workspace and stays the folder that a shell stands in. */
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/cli/main.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'init-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function init(...words: readonly string[]) {
  let told = '';
  const hear = (text: string): void => void (told += text);
  const isTerminal = { stdout: false, stderr: false };
  const exit = await main(['init', ...words], { stdout: hear, stderr: hear, env: {}, cwd: folder, isTerminal });
  return { exit, told };
}

test.each([[[]], [['.']]])('where no folder is named, or this one (%j), the empty one is filled', async (words) => {
  const { ino } = await stat(folder);
  const { exit, told } = await init(...words);
  expect(exit).toBe(0);
  expect(told).toMatch(/^\d+ fichiers dans ce dossier\. Ensuite : clausier build, /);
  expect((await stat(folder)).ino).toBe(ino);
  const names = await readdir(folder);
  expect(names).toContain('clausier.yaml');
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('an empty repository is an empty folder, and keeps its history', async () => {
  await mkdir(join(folder, '.git/refs'), { recursive: true });
  expect((await init()).exit).toBe(0);
  expect(await readdir(folder)).toEqual(expect.arrayContaining(['.git', 'clausier.yaml', 'offers']));
  expect(await readdir(join(folder, '.git'))).toEqual(['refs']);
});

test('a folder that holds something is left alone', async () => {
  await mkdir(join(folder, 'notes'));
  const { exit, told } = await init();
  expect(exit).toBe(2);
  expect(told).toContain('folder-not-empty');
  expect(await readdir(folder)).toEqual(['notes']);
});
