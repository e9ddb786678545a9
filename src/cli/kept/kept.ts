/** What was read and found last time, so that it need not be again: plain values, and the same files give the same ones. */
import { join } from 'node:path';
import type { Diagnostic, Many, Workspace } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';
import type { SourceFile } from '../../workspace/node.js';
import { keptFolder, keyOf } from './place.js';
import { keep, recall } from './store.js';

export interface Read {
  readonly workspace: Workspace | undefined;
  readonly findings: Many<Diagnostic>;
}

export const readOnce = (files: Many<SourceFile>, env: NodeJS.ProcessEnv, read: () => Promise<Read>): Promise<Read> =>
  once('', files, env, read);

/** `check` depends on nothing but these files, and gives plain values. */
export const checkedOnce = <T extends object>(
  files: Many<SourceFile>,
  env: NodeJS.ProcessEnv,
  check: () => Promise<T>,
): Promise<T> => once('checked', files, env, check);

async function once<T extends object>(
  below: string,
  files: Many<SourceFile>,
  env: NodeJS.ProcessEnv,
  make: () => Promise<T>,
): Promise<T> {
  const home = keptFolder(env);
  if (home === undefined) return make();
  const folder = join(home, below);
  const name = nameOf(files);
  const kept = (await recall(join(folder, name))) as T | undefined;
  if (kept) return kept;
  const fresh = await make();
  await keep(folder, name, fresh);
  return fresh;
}

const nameOf = onceFor(keyOf);
