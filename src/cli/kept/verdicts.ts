/** What the last proof of a workspace decided, question by question: a question says all that its verdict hangs on. */
import { join } from 'node:path';
import type { Decided, Verdicts } from '../../prove/engine/decide.js';
import { keptFolder, nameOfProof } from './place.js';
import { keep, recall } from './store.js';

export async function recallVerdicts(root: string, env: NodeJS.ProcessEnv): Promise<Verdicts> {
  const folder = folderOf(env);
  if (folder === undefined) return new Map<string, Decided>();
  const kept = await recall(join(folder, nameOfProof(root)));
  return kept instanceof Map ? (kept as Verdicts) : new Map<string, Decided>();
}

/** Those of the questions that were asked, and no older ones. */
export async function keepVerdicts(root: string, env: NodeJS.ProcessEnv, verdicts: Verdicts): Promise<void> {
  const folder = folderOf(env);
  if (folder !== undefined) await keep(folder, nameOfProof(root), verdicts);
}

function folderOf(env: NodeJS.ProcessEnv): string | undefined {
  const folder = keptFolder(env);
  return folder === undefined ? undefined : join(folder, 'verdicts');
}
