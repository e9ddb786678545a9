/** The two kinds of browser that the PDF bench compares on. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './product.js';

export interface Browsers {
  readonly shell: string;
  readonly chromium: string;
}

/** Throws where one of them is missing: half of the comparison would be a guess. */
export function browsers(): Browsers {
  const shell = findBrowser();
  const chromium = onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']);
  if (shell?.kind !== 'headless-shell' || !chromium)
    throw new Error('This bench needs a headless shell and a full Chromium.');
  return { shell: shell.path, chromium };
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
