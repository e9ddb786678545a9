/** Where what was read is kept, and under which name. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Many } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import { packageRoot } from '../package.js';

/** All the code that runs: the bundle, else what it is made of, else the sources. */
const here = fileURLToPath(import.meta.url);
const compiler =
  ['dist/program', 'dist', 'src'].map((name) => join(packageRoot, name)).find((folder) => here.startsWith(folder)) ??
  packageRoot;

/** Undefined where nothing may be kept: `CLAUSIER_CACHE=off`, or nobody's home. */
export function keptFolder({ CLAUSIER_CACHE, XDG_CACHE_HOME, HOME }: NodeJS.ProcessEnv): string | undefined {
  if (CLAUSIER_CACHE !== undefined && CLAUSIER_CACHE !== '')
    return CLAUSIER_CACHE === 'off' ? undefined : CLAUSIER_CACHE;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'clausier');
  const home = HOME ?? homedir();
  return home === '' ? undefined : join(home, '.cache', 'clausier');
}

/** The same for the same files, read by the same compiler on the same Node.js. Nothing else decides what a workspace reads as. */
export function keyOf(files: Many<SourceFile>): string {
  const hash = createHash('sha256').update(`${process.version}\n${compilerState()}\n`);
  for (const { path, text } of files) hash.update(`${path}\n${String(text.length)}\n`).update(text);
  return hash.digest('hex');
}

/** One for each folder and each compiler: an encoding that was corrected answers anew. */
export const nameOfProof = (root: string): string =>
  createHash('sha256').update(`${process.version}\n${compilerState()}\n${root}`).digest('hex');

/** A compiler that is being worked on changes without its version. */
function compilerState(): string {
  const entries = readdirSync(compiler, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && /\.[jt]s$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
  );
  const states = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = statSync(path);
    return `${path} ${String(size)} ${String(mtimeMs)}`;
  });
  return states.sort().join('\n');
}
