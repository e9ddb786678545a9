/** The files of a workspace as a revision of git holds them. */
import { diagnose } from '../diagnostics/diagnose.js';
import { Trouble } from '../diagnostics/trouble.js';
import { git, gitBytes, gitText } from './git.js';
import { FACTS_FILE, kindOf, WORKSPACE_FILE } from './layout.js';
import type { SourceFile } from './node.js';
import { decode, MAX_BYTES } from './read.js';

/**
 * Sorted by path. `now` are the files of today: one whose text is the same is given as the same object. What the compiler would
 * refuse to read is left out. Throws Trouble: no git, no repository, no such revision, no workspace in it.
 */
export async function readRevision(
  root: string,
  revision: string,
  now: readonly SourceFile[],
): Promise<readonly SourceFile[]> {
  await gitText(root, ['rev-parse', '--show-prefix']);
  const named = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (named.code !== 0) throw new Trouble(diagnose('git-revision-unknown', { revision }));
  const listed = await gitText(root, ['ls-tree', '-r', '-l', '-z', named.stdout.toString('utf8').trim(), '--', '.']);
  const entries = listed.split('\0').flatMap(entryOf);
  if (!entries.some(({ path }) => path === WORKSPACE_FILE))
    throw new Trouble(diagnose('git-workspace-missing', { revision, file: WORKSPACE_FILE }));
  const bytes = await gitBytes(root, ['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''));
  return [...blobsIn(bytes)].flatMap((blob, index): SourceFile[] => {
    const path = entries[index]?.path ?? '';
    const text = decode(blob);
    if (text === undefined) return [];
    return [now.find((file) => file.path === path && file.text === text) ?? { path, text }];
  });
}

/** "100644 blob 3b18e51… 1042\toffers/vps.yaml": regular files that the compiler reads. */
function entryOf(line: string): { readonly id: string; readonly path: string }[] {
  const [, id = '', size, path = ''] = /^100\d{3} blob (\S+) +(\d+)\t(.*)$/s.exec(line) ?? [];
  const isRead = path === FACTS_FILE || kindOf(path) !== undefined;
  return isRead && Number(size) <= MAX_BYTES ? [{ id, path }] : [];
}

/** "ID blob SIZE\n", the bytes, "\n", and so on. */
function* blobsIn(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0x0a, at);
    const size = Number(bytes.toString('latin1', at, end).split(' ')[2]);
    yield bytes.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
  }
}
