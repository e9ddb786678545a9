/**
 * What was read last time, kept so that it need not be read again: a workspace is plain values, and the same files give the same ones.
 * A kept file that is missing, old, or damaged is as good as none; one that cannot be written is not missed.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Diagnostic, Many, Workspace } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import { keptFolder, keyOf } from './place.js';

export interface Read {
  readonly workspace: Workspace | undefined;
  readonly findings: Many<Diagnostic>;
}
/** As many workspaces as one works on at a time. */
const KEPT = 12;
const SUM = 32;

export async function readOnce(
  files: Many<SourceFile>,
  env: NodeJS.ProcessEnv,
  read: () => Promise<Read>,
): Promise<Read> {
  const folder = keptFolder(env);
  if (folder === undefined) return read();
  const path = join(folder, keyOf(files));
  const kept = await recall(path);
  if (kept) return kept;
  const fresh = await read();
  await keep(folder, path, fresh).catch(() => undefined);
  return fresh;
}

async function recall(path: string): Promise<Read | undefined> {
  try {
    const bytes = await readFile(path);
    const body = bytes.subarray(SUM);
    if (!sumOf(body).equals(bytes.subarray(0, SUM))) return undefined;
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined);
    return deserialize(body) as Read;
  } catch {
    return undefined;
  }
}

async function keep(folder: string, path: string, read: Read): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const body = serialize(read);
  const beside = `${path}.${String(process.pid)}`;
  try {
    await writeFile(beside, Buffer.concat([sumOf(body), body]), { mode: 0o600 });
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true });
  }
  await forget(folder);
}

/** The least recently used go. */
async function forget(folder: string): Promise<void> {
  const names = await readdir(folder);
  const aged = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, used: (await stat(path)).mtimeMs };
    }),
  );
  const old = aged.sort((a, b) => b.used - a.used).slice(KEPT);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
