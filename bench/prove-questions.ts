/** A generated library and what is asked of it: 2.6 questions a clause, 780 at 300 clauses. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Many } from '../src/shapes.js';
import { root } from './child.js';
import { proveWorkspace } from './prove-workspace.js';
import { loadWorkspace, modelOf } from './product.js';

const QUESTIONS = 2.6;

export async function libraryOf(size: number) {
  const words = { path: 'vocabulary/words.yaml', text: await readFile(join(root, 'vocabulary/words.yaml'), 'utf8') };
  const files = proveWorkspace(size, words);
  const found: string[] = [];
  const workspace = loadWorkspace(files, ({ severity, message }) => {
    if (severity === 'block') found.push(message.fr);
  });
  if (!workspace || found.length > 0) throw new Error(`the library of ${size} cannot be read: ${found[0] ?? ''}`);
  const schema = JSON.parse(files.find(({ path }) => path.endsWith('facts.schema.json'))?.text ?? '{}') as object;
  return { size, workspace, schema };
}
export type Generated = Awaited<ReturnType<typeof libraryOf>>;

/** Every clause, every group and every rule, then as many references as make up the number. */
export function asking({ size, workspace, schema }: Generated) {
  const model = modelOf(workspace, schema);
  const badOf = (...kinds: Many<string>) =>
    model.obligations.flatMap(({ kind, bad }) => (kinds.includes(kind) && bad.op !== 'false' ? [bad] : []));
  const clauses = model.liveness.flatMap(({ code, wanted }) => (code === 'clause-never' ? [wanted] : []));
  const all = [...clauses, ...badOf('alternative', 'rule'), ...badOf('reference')];
  const different = [...new Map(all.map((query) => [query.id, query])).values()];
  return { model, queries: different.slice(0, Math.round(size * QUESTIONS)) };
}
