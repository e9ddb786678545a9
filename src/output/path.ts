import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.js';
import { Trouble } from '../diagnostics/trouble.js';
import type { NonEmpty } from '../shapes.js';
import { codeOf } from './disk.js';
import { troubleOf } from './write.js';

/** Ids, joined by the tool's own "+" and led by its own "_": nothing that climbs, hides or means something to a shell. */
export const outputName = /^_?[a-z0-9][a-z0-9._+-]*$/i;

/**
 * Where a file of the output stands: `outputPath('output', 'basic+backup', 'fr-consumer', 'cgv.pdf')`.
 * Throws `Trouble` where a name is none that ids give, or a link in the output folder leads out of it.
 */
export async function outputPath(root: string, ...names: NonEmpty<string>): Promise<string> {
  const path = join(root, ...names);
  const outside = new Trouble(diagnose('output-outside', { path }));
  if (!names.every((name) => outputName.test(name))) throw outside;
  try {
    const home = await realpathOf(root);
    // No folder yet, no link in it.
    if (home === undefined) return path;
    const target = await nearestReal(dirname(resolve(path)));
    if (relative(home, target).split(sep)[0] === '..') throw outside;
    return path;
  } catch (error) {
    throw error instanceof Trouble ? error : troubleOf(error, path);
  }
}

/** The real path of the folder, or of the nearest one above it that exists. */
async function nearestReal(folder: string): Promise<string> {
  return (await realpathOf(folder)) ?? nearestReal(dirname(folder));
}

async function realpathOf(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
