import { join } from 'node:path';
import { isAlive } from '../alive.js';
import type { Many } from '../shapes.js';
import { disk as machine, type Disk } from './disk.js';
import { outputName } from './path.js';
import { partOf, troubleOf } from './write.js';

/** "_drafts/basic+backup/fr-consumer": no folder of the output is deeper, and the root may be anybody's home. */
const DEEPEST = 3;

/**
 * Removes what a run that was killed left half written under `root`, and gives the paths, relative to it, in order.
 * Files of a run that is still going are left alone. Call it before the first write. Throws `Trouble`.
 */
export async function sweep(root: string, disk: Disk = machine): Promise<Many<string>> {
  const removed: string[] = [];
  const visit = async (folder: string, depth: number): Promise<void> => {
    for (const { name, kind } of await disk.list(join(root, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'folder' && depth < DEEPEST && outputName.test(name)) await visit(path, depth + 1);
      const writer = Number(partOf.exec(name)?.[1] ?? NaN);
      if (kind !== 'file' || Number.isNaN(writer) || (writer !== process.pid && isAlive(writer))) continue;
      await disk.remove(join(root, path));
      removed.push(path);
    }
  };
  try {
    await visit('', 0);
  } catch (error) {
    throw troubleOf(error, root);
  }
  return removed.sort();
}
