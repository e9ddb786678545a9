import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, isAbsolute, join } from 'node:path';

export interface FoundBrowser {
  readonly path: string;
  readonly kind: 'headless-shell' | 'chromium';
  /** A variable named it, the system or Puppeteer's cache has it. */
  readonly source: 'variable' | 'system' | 'cache';
}
export type Environment = Readonly<Record<string, string | undefined>>;

const shells = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'];
const full = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
/** Where installers put Chrome without telling PATH. */
const installed = (env: Environment): readonly string[] => [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  ),
];

/**
 * The browser that prints: the one that PUPPETEER_EXECUTABLE_PATH names, else a headless shell (half the memory, a
 * fourth of the start), else Chromium or Chrome, else what Puppeteer downloaded. A named one is taken at its word:
 * if it does not run, printing says so instead of taking another.
 */
export function findBrowser(env: Environment = process.env): FoundBrowser | undefined {
  if (env.PUPPETEER_EXECUTABLE_PATH) return found(env.PUPPETEER_EXECUTABLE_PATH, 'variable');
  const folders = (env.PATH ?? '').split(delimiter).filter(isAbsolute);
  const onPath = (names: readonly string[]) => names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const system = [...onPath(shells), ...onPath(full), ...installed(env)].find(runs);
  if (system) return found(system, 'system');
  const cached = downloads(env).find(runs);
  return cached ? found(cached, 'cache') : undefined;
}

const found = (path: string, source: FoundBrowser['source']): FoundBrowser => ({
  path,
  kind: /headless[-_]shell/.test(basename(path)) ? 'headless-shell' : 'chromium',
  source,
});

/** <cache>/chrome-headless-shell/linux-148.0.1/chrome-headless-shell-linux64/chrome-headless-shell, newest first. */
function downloads(env: Environment): readonly string[] {
  const cache = env.PUPPETEER_CACHE_DIR ?? join(env.HOME ?? homedir(), '.cache', 'puppeteer');
  return ['chrome-headless-shell', 'chrome'].flatMap((product) =>
    list(join(cache, product))
      .sort((a, b) => -byVersion(a, b))
      .flatMap((version) => list(join(cache, product, version)).map((inner) => join(cache, product, version, inner)))
      .flatMap((folder) => [join(folder, product), join(folder, `${product}.exe`)]),
  );
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const numbers = (version: string): readonly number[] => (version.match(/\d+/g) ?? []).map(Number);
function byVersion(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  const differs = left.findIndex((part, i) => part !== right[i]);
  return differs < 0 ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
