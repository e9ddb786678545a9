import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The few calls that writing needs, so that tests can stop it at each of them. Failures are Node's, with a `code`. */
export interface Disk {
  /** Opens a file that may not exist yet. */
  readonly create: (path: string) => Promise<DiskFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Nothing there is no failure. */
  readonly remove: (path: string) => Promise<void>;
  /** With the folders above it; gives the topmost that it made. */
  readonly makeFolder: (path: string) => Promise<string | undefined>;
  /** Makes the names in a folder last a power cut. */
  readonly syncFolder: (path: string) => Promise<void>;
  /** Names in a folder; links count as neither. Nothing there is an empty folder. */
  readonly list: (path: string) => Promise<readonly Listed[]>;
}
export interface DiskFile {
  /** Writes from `start` on and gives how many bytes it took: maybe fewer than there are. */
  readonly write: (bytes: Uint8Array, start: number) => Promise<number>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}
export interface Listed {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

export const disk: Disk = {
  create: async (path) => {
    const handle = await open(path, 'wx');
    return {
      write: async (bytes, start) => (await handle.write(bytes, start)).bytesWritten,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  makeFolder: (path) => mkdir(path, { recursive: true }),
  syncFolder: async (path) => {
    // Windows has no such call, and keeps names safe by itself.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  list: async (path) => {
    try {
      return (await readdir(path, { withFileTypes: true })).map((entry) => ({
        name: entry.name,
        kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
      }));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  },
};

/** The folders whose lists of names changed when `made`, and those under it down to `folder`, came to be. */
export function foldersToSync(made: string | undefined, folder: string): readonly string[] {
  if (made === undefined) return [];
  const above = [dirname(folder)];
  for (let at = dirname(folder); at.startsWith(made); at = dirname(at)) above.push(dirname(at));
  return above;
}

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'EUNKNOWN';
