/** What the product needs of the machine, looked at one thing after the other. */
import { execFile } from 'node:child_process';
import { access, mkdtemp, readdir, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Said } from '../../diagnostics/entry.js';
import { packageRoot, requiredNode } from '../package.js';
import { doctor as words } from '../phrases/doctor.js';
import type { Context } from '../context.js';

export interface Check {
  readonly name: 'node' | 'browser' | 'fonts' | 'output' | 'workspace' | 'templates' | 'poppler';
  /** `missing`: something optional is not there; `warning`: it works, with a finding. */
  readonly state: 'ok' | 'missing' | 'warning' | 'failed';
  readonly found: Said;
  readonly fix?: Said;
}

export const run = promisify(execFile);
const same = (text: string): Said => ({ fr: text, en: text });

export function nodeCheck(): Check {
  const found = process.versions.node;
  const needed = requiredNode();
  const sound = atLeast(found, needed);
  return {
    name: 'node',
    state: sound ? 'ok' : 'failed',
    found: same(`Node.js ${found}`),
    ...(sound ? {} : { fix: words.installNode(needed) }),
  };
}

/** "20.9.1" against "20.19". */
export function atLeast(found: string, needed: string): boolean {
  const [have, want] = [found, needed].map((version) => version.split('.').map(Number));
  const differs = want?.findIndex((part, index) => part !== (have?.[index] ?? 0)) ?? -1;
  return differs === -1 || (have?.[differs] ?? 0) > (want?.[differs] ?? 0);
}

/** Pages embed the woff2 files, and the browser prints with the ttf files: one without the other prints blanks. */
export async function fontsCheck(): Promise<Check> {
  const folders = ['fonts', join('fonts', 'ttf')];
  const counts = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(packageRoot, folder)).catch(() => []);
      const fonts = names.filter((name) => /\.(woff2|ttf)$/.test(name));
      await Promise.all(fonts.map((name) => access(join(packageRoot, folder, name))));
      return fonts.length;
    }),
  );
  const sound = counts.every((count) => count > 0);
  return {
    name: 'fonts',
    state: sound ? 'ok' : 'failed',
    found: words.fonts(counts.reduce((sum, count) => sum + count, 0)),
    ...(sound ? {} : { fix: words.reinstall }),
  };
}

/** Tries to make a folder and removes it: rights on paper are not rights on a full or read-only disk. */
export async function outputCheck({ root }: Context): Promise<Check> {
  const folder = join(root, 'output');
  try {
    await rmdir(await mkdtemp(join(await nearest(folder), '.clausier-')));
    return { name: 'output', state: 'ok', found: words.writable(folder) };
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    return { name: 'output', state: 'failed', found: words.notWritable(folder, code), fix: words.giveRights };
  }
}

async function nearest(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  return found || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

/** Poppler shows and compares PDF files; nothing that is written depends on it. */
export async function popplerCheck(): Promise<Check> {
  const found = await run('pdftotext', ['-v']).catch(() => undefined);
  const version = /pdftotext version (\S+)/.exec(found?.stderr ?? '')?.[1];
  return version === undefined
    ? { name: 'poppler', state: 'missing', found: words.noPoppler, fix: words.installPoppler }
    : { name: 'poppler', state: 'ok', found: same(`Poppler ${version}`) };
}
