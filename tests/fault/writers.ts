import { basename, dirname, join } from 'node:path';
import type { Disk, DiskFile } from '../../src/output/disk.js';

export type Writer = (path: string, bytes: Uint8Array, disk: Disk) => Promise<void>;

/** A writer with one bug, as it is often written, and where the bug shows. It writes into folders that exist. */
interface Planted {
  readonly bug: string;
  readonly writer: Writer;
  readonly shows: RegExp;
}

const partOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.part`);

async function open(path: string, disk: Disk): Promise<DiskFile> {
  await disk.remove(path);
  return disk.create(path);
}

async function fill(file: DiskFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) written += await file.write(bytes, written);
}

async function settle(file: DiskFile): Promise<void> {
  await file.sync();
  await file.close();
}

/** The right order of the steps after the part is open; `wrong` replaces some of them. */
const inOrder =
  (wrong: { fill?: typeof fill; settle?: typeof settle; last?: Writer }): Writer =>
  async (path, bytes, disk) => {
    const part = partOf(path);
    try {
      const file = await open(part, disk);
      await (wrong.fill ?? fill)(file, bytes);
      await (wrong.settle ?? settle)(file);
      await disk.rename(part, path);
    } catch (error) {
      await disk.remove(part).catch(() => undefined);
      throw error;
    }
    await (wrong.last ?? ((_path, _bytes, { syncFolder }) => syncFolder(dirname(path))))(path, bytes, disk);
  };

/** None: what the test says of it would be a false alarm. */
export const sound: Writer = inOrder({});

export const planted: readonly Planted[] = [
  {
    bug: 'writes in place',
    writer: async (path, bytes, disk) => {
      const file = await open(path, disk);
      await fill(file, bytes);
      await settle(file);
      await disk.syncFolder(dirname(path));
    },
    shows: /^kill at write: the process ends: ".+" is neither/,
  },
  {
    bug: 'ignores how many bytes the disk took',
    writer: inOrder({
      fill: async (file, bytes) => {
        await file.write(bytes, 0);
      },
    }),
    shows: /^short at write: success is reported, and the process ends/,
  },
  {
    bug: 'renames before the write ends',
    writer: async (path, bytes, disk) => {
      const file = await open(partOf(path), disk);
      await disk.rename(partOf(path), path);
      await fill(file, bytes);
      await settle(file);
      await disk.syncFolder(dirname(path));
    },
    shows: /^kill at write: the process ends: ".+" is neither/,
  },
  {
    bug: 'never makes the bytes last',
    writer: inOrder({ settle: (file) => file.close() }),
    shows: /^no fault: the power fails, names kept: "" is neither/,
  },
  {
    bug: 'never makes the name last',
    writer: inOrder({ last: () => Promise.resolve() }),
    shows: /^no fault: success is reported, and the power fails, names lost/,
  },
  {
    bug: 'leaves its part behind',
    writer: async (path, bytes, disk) => {
      const file = await open(partOf(path), disk);
      await fill(file, bytes);
      await settle(file);
      await disk.rename(partOf(path), path);
      await disk.syncFolder(dirname(path));
    },
    shows: /^ENOSPC at write: a half-written file stays behind/,
  },
  {
    bug: 'keeps quiet about a failure',
    writer: (path, bytes, disk) => sound(path, bytes, disk).catch(() => undefined),
    shows: /^ENOSPC at write: success is reported, and the process ends/,
  },
];
