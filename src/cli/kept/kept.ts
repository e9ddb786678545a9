/** What was read last time, so that it need not be read again: a workspace is plain values, and the same files give the same ones. */
import { join } from 'node:path';
import type { Diagnostic, Many, Workspace } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import { keptFolder, keyOf } from './place.js';
import { keep, recall } from './store.js';

export interface Read {
  readonly workspace: Workspace | undefined;
  readonly findings: Many<Diagnostic>;
}

export async function readOnce(
  files: Many<SourceFile>,
  env: NodeJS.ProcessEnv,
  read: () => Promise<Read>,
): Promise<Read> {
  const folder = keptFolder(env);
  if (folder === undefined) return read();
  const name = keyOf(files);
  const kept = (await recall(join(folder, name))) as Read | undefined;
  if (kept) return kept;
  const fresh = await read();
  await keep(folder, name, fresh);
  return fresh;
}
