/** What a legal team owns of the package: the workspace that `init` writes. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Many } from '../../shapes.js';
import { WORKSPACE_FILE } from '../../workspace/layout.js';
import { packageRoot } from '../package.js';

const FOLDERS = [
  'clauses',
  'documents',
  'offers',
  'audiences',
  'providers',
  'packs',
  'vocabulary',
  'templates',
  'claims',
  'schemas',
];
/** Offers that are checked and never sold prove the library of the product, not that of a new workspace. */
const LEFT_OUT = 'offers/_';

/** Paths relative to the package, with "/", sorted. Throws Node's error where the package is incomplete. */
export async function starterFiles(): Promise<Many<string>> {
  const files = await Promise.all(FOLDERS.map((folder) => filesBelow(folder)));
  return [WORKSPACE_FILE, ...files.flat().filter((path) => !path.startsWith(LEFT_OUT))].sort();
}

async function filesBelow(folder: string): Promise<Many<string>> {
  const entries = await readdir(join(packageRoot, folder), { withFileTypes: true });
  const below = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
  return (await Promise.all(below)).flat();
}
