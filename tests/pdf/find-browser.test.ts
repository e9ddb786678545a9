import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBrowser } from '../../src/pdf/find-browser.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'browsers-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function program(path: string, mode = 0o755): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, '');
  chmodSync(full, mode);
  return full;
}
const search = (more: Record<string, string> = {}) =>
  findBrowser({ PATH: [join(root, 'a'), join(root, 'b')].join(delimiter), HOME: root, ...more });
const inCache = (version: string): string =>
  program(
    `.cache/puppeteer/chrome-headless-shell/linux-${version}/chrome-headless-shell-linux64/chrome-headless-shell`,
  );

it('finds nothing where there is nothing', () => {
  expect(search()).toBeUndefined();
});

it('prefers what a variable names, then a headless shell, then Chromium, then what was downloaded', () => {
  const cached = inCache('148.0.7778.5');
  expect(search()).toEqual({ path: cached, kind: 'headless-shell', source: 'cache' });
  const chromium = program('a/chromium');
  expect(search()).toEqual({ path: chromium, kind: 'chromium', source: 'system' });
  const shell = program('b/chromium-headless-shell');
  expect(search()).toEqual({ path: shell, kind: 'headless-shell', source: 'system' });
  const named = join(root, 'my-chrome');
  expect(search({ PUPPETEER_EXECUTABLE_PATH: named })).toEqual({ path: named, kind: 'chromium', source: 'variable' });
});

it('takes the newest download, by number and not by letter', () => {
  inCache('99.0.4844.51');
  const newest = inCache('148.0.7778.10');
  inCache('148.0.7778.9');
  expect(search()?.path).toBe(newest);
});

it('passes over what cannot run: a folder, a file without the right', () => {
  mkdirSync(join(root, 'a', 'chromium'), { recursive: true });
  program('b/chromium', 0o644);
  expect(search()).toBeUndefined();
});

it('never runs a program of the current folder', () => {
  program('chromium');
  const before = process.cwd();
  process.chdir(root);
  try {
    expect(findBrowser({ PATH: `${delimiter}.${delimiter}`, HOME: '/nowhere' })).toBeUndefined();
  } finally {
    process.chdir(before);
  }
});
