import { basename, dirname, join, resolve } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.js';
import { Trouble } from '../diagnostics/trouble.js';
import { codeOf, disk as machine, foldersToSync, type Disk, type DiskFile } from './disk.js';

/** A file that is being written: ".cgv.pdf.4711.part" stands for "cgv.pdf" of process 4711. */
export const partName = (name: string): string => `.${name}.${process.pid}.part`;
export const partOf = /^\..+\.(\d+)\.part$/;

/**
 * Writes a file whole or not at all, whatever stops it: kill, full disk, power cut. What stood there before stays until
 * the new bytes are safe. Makes the folders that are missing. Throws `Trouble`.
 */
export async function writeWhole(path: string, bytes: Uint8Array, disk: Disk = machine): Promise<void> {
  const folder = dirname(resolve(path));
  const part = join(folder, partName(basename(path)));
  try {
    const made = await disk.makeFolder(folder);
    await disk.remove(part);
    try {
      await fill(await disk.create(part), bytes);
      await disk.rename(part, path);
    } catch (error) {
      await disk.remove(part).catch(() => undefined);
      throw error;
    }
    for (const changed of [folder, ...foldersToSync(made, folder)]) await disk.syncFolder(changed);
  } catch (error) {
    throw troubleOf(error, path);
  }
}

async function fill(file: DiskFile, bytes: Uint8Array): Promise<void> {
  try {
    for (let written = 0; written < bytes.length; ) {
      const taken = await file.write(bytes, written);
      if (taken === 0) throw Object.assign(new Error('The disk takes no more bytes.'), { code: 'ENOSPC' });
      written += taken;
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What to tell the user of a call of the disk that failed. */
export function troubleOf(error: unknown, path: string): Trouble {
  const code = codeOf(error);
  if (['ENOSPC', 'EDQUOT'].includes(code)) return new Trouble(diagnose('disk-full', { path }), error);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return new Trouble(diagnose('output-denied', { path }), error);
  return new Trouble(diagnose('output-failed', { path, reason: code }), error);
}
