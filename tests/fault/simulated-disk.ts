import { dirname, join } from 'node:path';
import type { Disk, DiskFile } from '../../src/output/disk.js';

/** What goes wrong at one call. `kill`: the process is no more; `short`: a write takes half of what it is given. */
export type Fault = 'kill' | 'short' | 'ENOSPC' | 'EIO' | 'EACCES' | 'EROFS';

/** Thrown in place of the death of the process: nothing after it happens. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

interface File {
  bytes: Uint8Array;
  /** What the platters hold: nothing before the first sync. */
  safe: Uint8Array;
}
type Names = Map<string, File | 'folder'>;

/** A disk in memory that fails where it is told to, and shows what a stopped machine would find on it. */
export interface SimulatedDisk extends Disk {
  /** Calls made so far, by name. */
  readonly calls: readonly string[];
  /** Starts counting again: the call with this number fails, or none. The process lives. */
  readonly arm: (fault?: { readonly at: number; readonly kind: Fault }) => void;
  readonly read: (path: string) => string | undefined;
  readonly files: () => readonly string[];
  /** Cuts the power: `names` lost or kept where no sync made them last; of contents only what was synced stays. */
  readonly cutPower: (names: 'lost' | 'kept') => void;
}

export function simulatedDisk(): SimulatedDisk {
  let names: Names = new Map([['/', 'folder']]);
  let safeNames: Names = new Map(names);
  let calls: string[] = [];
  let active: { readonly at: number; readonly kind: Fault } | undefined;
  let dead = false;

  /** Counts a call and says whether it may go on; `half` is what a killed or short call still does. */
  const step = <T>(call: string, whole: () => T, half: () => void = () => undefined): Promise<T> => {
    if (dead) return Promise.reject(new Killed());
    const hit = active?.at === calls.push(call) - 1 ? active.kind : undefined;
    if (hit === undefined || (hit === 'short' && call !== 'write')) return Promise.resolve().then(whole);
    half();
    dead = hit === 'kill';
    return Promise.reject(dead ? new Killed() : failure(hit));
  };
  const parentOf = (path: string): void => {
    if (names.get(dirname(path)) !== 'folder') throw failure('ENOENT');
  };
  const fileOf = (file: File): DiskFile => ({
    write: (bytes, start) => {
      const take = (end: number): number => {
        file.bytes = Buffer.concat([file.bytes, bytes.subarray(start, end)]);
        return end - start;
      };
      const half = start + Math.ceil((bytes.length - start) / 2);
      if (active?.kind === 'short' && active.at === calls.length && !dead) {
        calls.push('write');
        return Promise.resolve(take(half));
      }
      return step(
        'write',
        () => take(bytes.length),
        () => take(half),
      );
    },
    sync: () => step('sync', () => void (file.safe = file.bytes)),
    close: () => step('close', () => undefined),
  });

  return {
    get calls() {
      return calls;
    },
    arm: (fault) => {
      calls = [];
      active = fault;
      dead = false;
    },
    create: (path) =>
      step('create', () => {
        parentOf(path);
        if (names.has(path)) throw failure('EEXIST');
        const file: File = { bytes: new Uint8Array(), safe: new Uint8Array() };
        names.set(path, file);
        return fileOf(file);
      }),
    rename: (from, to) =>
      step('rename', () => {
        const file = names.get(from);
        if (file === undefined) throw failure('ENOENT');
        names.delete(from);
        names.set(to, file);
      }),
    remove: (path) => step('remove', () => void names.delete(path)),
    makeFolder: (path) =>
      step('makeFolder', () => {
        const missing: string[] = [];
        for (let at = path; !names.has(at); at = dirname(at)) missing.unshift(at);
        for (const folder of missing) names.set(folder, 'folder');
        return missing[0];
      }),
    syncFolder: (path) =>
      step('syncFolder', () => {
        const inside = (name: string): boolean => name !== '/' && dirname(name) === path;
        for (const name of safeNames.keys()) if (inside(name) && !names.has(name)) safeNames.delete(name);
        for (const [name, what] of names) if (inside(name)) safeNames.set(name, what);
      }),
    list: (path) =>
      step('list', () =>
        [...names]
          .filter(([name]) => name !== '/' && dirname(name) === path)
          .map(([name, what]) => ({
            name: name.slice(join(path, '/').length),
            kind: what === 'folder' ? 'folder' : 'file',
          })),
      ),
    read: (path) => {
      const file = names.get(path);
      return file === undefined || file === 'folder' ? undefined : Buffer.from(file.bytes).toString();
    },
    files: () => [...names].flatMap(([name, what]) => (what === 'folder' ? [] : [name])).sort(),
    cutPower: (kept) => {
      const left = kept === 'kept' ? names : safeNames;
      const reachable = (name: string): boolean =>
        name === '/' || (left.get(dirname(name)) === 'folder' && reachable(dirname(name)));
      for (const what of left.values()) if (what !== 'folder') what.bytes = what.safe;
      names = new Map([...left].filter(([name]) => reachable(name)));
      safeNames = new Map(names);
    },
  };
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: simulated`), { code });
}
