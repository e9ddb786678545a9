/** Files with a few passages changed: what cases are made of. */
import type { SourceFile } from '../src/workspace/node.js';

type Passage = readonly [from: string | RegExp, to: string];
/** By file, the passages to replace; a file that is not there is made of the second halves; an empty list drops the file. */
export type Changes = Readonly<Record<string, readonly Passage[]>>;

/** In the order of paths. Throws where a passage does not stand exactly once; with `first`, where it does not stand at all. */
export function changedFiles(
  files: readonly SourceFile[],
  changes: Changes,
  which: 'only' | 'first' = 'only',
): readonly SourceFile[] {
  const kept = files.flatMap((file): SourceFile[] => {
    const change = changes[file.path];
    if (change?.length === 0) return [];
    return [
      change
        ? { ...file, text: change.reduce((text, each) => replaced(file.path, text, each, which), file.text) }
        : file,
    ];
  });
  const added = Object.entries(changes)
    .filter(([path]) => !files.some((file) => file.path === path))
    .map(([path, parts]): SourceFile => ({ path, text: parts.map(([, to]) => to).join('') }));
  return [...kept, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function replaced(path: string, text: string, [from, to]: Passage, which: 'only' | 'first'): string {
  const hits =
    typeof from === 'string' ? text.split(from).length - 1 : [...text.matchAll(new RegExp(from, 'g'))].length;
  if (which === 'only' ? hits !== 1 : hits === 0)
    throw new Error(`${path}: ${String(from)} stands there ${String(hits)} times`);
  return text.replace(from, () => to);
}
