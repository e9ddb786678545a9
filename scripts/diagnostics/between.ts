import type { Example, Passage } from '../../src/report/example.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { hunks } from './hunks.js';

/**
 * What differs between two workspaces, file by file. A side that lacks what the other one adds is shown by what sets it apart
 * from `plain`, the workspace that both come from.
 */
export function between(good: readonly SourceFile[], bad: readonly SourceFile[], plain = good): Example {
  const [right, wrong] = differing(good, bad);
  const isBare = wrong.every(({ text }) => text === '');
  return { bad: isBare ? differing(plain, bad)[1] : wrong, good: right };
}

function differing(
  one: readonly SourceFile[],
  other: readonly SourceFile[],
): readonly [one: readonly Passage[], other: readonly Passage[]] {
  const paths = [...new Set([...one, ...other].map(({ path }) => path))].sort();
  const textOf = (files: readonly SourceFile[], path: string): string =>
    files.find((each) => each.path === path)?.text ?? '';
  const pairs = paths
    .filter((path) => textOf(one, path) !== textOf(other, path))
    .map((file) => {
      const [left, right] = hunks(textOf(one, file), textOf(other, file));
      return [
        { file, text: left },
        { file, text: right },
      ] as const;
    });
  return [pairs.map(([left]) => left), pairs.map(([, right]) => right)];
}
