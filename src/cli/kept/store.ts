/** Values kept on the disk, one a file. One that is missing or damaged is as good as none; one that cannot be written is not missed. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** As many workspaces as one works on at a time. */
const KEPT = 12;
const SUM = 32;

/** What was kept under this name, whatever it is: only the one who kept it knows. */
export async function recall(path: string): Promise<unknown> {
  try {
    const bytes = await readFile(path);
    const body = bytes.subarray(SUM);
    if (!sumOf(body).equals(bytes.subarray(0, SUM))) return undefined;
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined);
    return deserialize(body) as unknown;
  } catch {
    return undefined;
  }
}

/** In a folder of its own kind: the least recently used go. */
export async function keep(folder: string, name: string, value: unknown): Promise<void> {
  try {
    await write(folder, name, value);
    await forget(folder);
  } catch {
    // Nothing is lost but time.
  }
}

async function write(folder: string, name: string, value: unknown): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, name);
  const body = serialize(value);
  const beside = `${path}.${String(process.pid)}`;
  try {
    await writeFile(beside, Buffer.concat([sumOf(body), body]), { mode: 0o600 });
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true });
  }
}

async function forget(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
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
