/** The files of a workspace, found by its layout. Reading is here and nowhere else. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { diagnose, type Finding, type Report } from '../diagnostics/diagnose.js';
import { unreadable } from '../diagnostics/unreadable.js';
import type { Diagnostic } from '../shapes.js';
import { hiddenIn } from './characters.js';
import { FACTS_FILE, FOLDERS, kindOf } from './layout.js';
import type { SourceFile } from './node.js';

export const MAX_BYTES = 1024 * 1024;

/**
 * Every file that the compiler reads, sorted by path. What it refuses is reported and left out. Throws Trouble where `root` cannot be read.
 * Of those that were read `before`, a file whose text is the same is given as the same object: what was made of it holds.
 */
export async function readSources(
  root: string,
  report: Report,
  before: readonly SourceFile[] = [],
): Promise<readonly SourceFile[]> {
  const home = await realpath(root).catch((error: unknown) => {
    throw unreadable(error, root);
  });
  const found = (await Promise.all(['', ...FOLDERS].map((folder) => list(home, folder, report)))).flat();
  const paths = distinct(found.sort(), report);
  const files: SourceFile[] = [];
  for (const path of paths) {
    const file = await readOne(join(home, path), path, report, home);
    if (file) files.push(before.find((each) => each.path === path && each.text === file.text) ?? file);
  }
  return files;
}

/** One file of a contract: it may stand anywhere. `shown` is what the user typed and what messages show. Throws Trouble where it cannot be read. */
export async function readSource(path: string, report: Report, shown = path): Promise<SourceFile | undefined> {
  return readOne(path, shown.split(sep).join('/'), report);
}

async function list(home: string, folder: string, report: Report): Promise<string[]> {
  const entries = await entriesOf(home, folder, report);
  return entries.flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (path === FACTS_FILE || kindOf(path)) return [path];
    if (folder !== '' && !name.startsWith('.') && !FOLDERS.includes(path) && !/\.(md|txt)$/.test(name))
      report(diagnose('file-ignored', { fix: rename(name) }, where(path)));
    return [];
  });
}

async function entriesOf(home: string, folder: string, report: Report): Promise<string[]> {
  try {
    if (inside(home, await realpath(join(home, folder)))) return await readdir(join(home, folder));
    report(about('file-outside', folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unreadable(error, folder);
  }
  return [];
}

async function readOne(real: string, path: string, report: Report, home?: string): Promise<SourceFile | undefined> {
  const refuse = (diagnostic: Diagnostic): undefined => {
    report(diagnostic);
  };
  try {
    const target = await realpath(real);
    if (home !== undefined && !inside(home, target)) return refuse(about('file-outside', path));
    const found = await stat(target);
    if (!found.isFile()) return refuse(about('file-not-regular', path));
    const bytes = found.size > MAX_BYTES ? undefined : await readFile(target);
    const size = bytes?.length ?? found.size;
    if (!bytes || size > MAX_BYTES)
      return refuse(diagnose('file-too-large', { bytes: size, limit: MAX_BYTES }, where(path)));
    const text = decode(bytes);
    return text === undefined ? refuse(about('file-not-utf8', path)) : { path, text };
  } catch (error) {
    throw unreadable(error, path);
  }
}

/** A byte order mark at the start is not part of the text: editors do not count it either. */
export function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function distinct(paths: readonly string[], report: Report): string[] {
  const seen = new Map<string, string>();
  return paths.filter((path) => {
    const hidden = hiddenIn(path)[0];
    const folded = path.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    if (hidden) report(diagnose('file-name-hidden', { character: hidden.name }, where(path)));
    else if (other !== undefined) report(diagnose('file-name-clash', { other }, where(path)));
    else seen.set(folded, path);
    return !hidden && other === undefined;
  });
}

function inside(home: string, target: string): boolean {
  return target === home || target.startsWith(home.endsWith(sep) ? home : home + sep);
}

function rename(name: string) {
  return /\.ya?ml$/i.test(name)
    ? {
        fr: 'Donnez-lui l’extension .yaml et le nom que ce dossier attend.',
        en: 'Give it the extension .yaml and the name that this folder expects.',
      }
    : { fr: 'Déplacez-le ou supprimez-le.', en: 'Move it or delete it.' };
}

function about(code: 'file-outside' | 'file-not-regular' | 'file-not-utf8', path: string): Diagnostic {
  return diagnose(code, {}, where(path));
}

function where(path: string): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return { at: { file: path, start, end: start }, clash: [path] };
}
