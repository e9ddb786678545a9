/** Slips in what an offer says of itself. */
import { parse } from 'yaml';
import type { Fact } from '../../../src/shapes.js';
import { changed, type Operator } from '../slip.js';

/** Twice as much, and half of it, within the bounds that the schema sets. */
export const moveFact: Operator = ({ files, workspace }) =>
  files
    .filter(({ path }) => path.startsWith('offers/'))
    .flatMap((file) => {
      const { id, facts } = parse(file.text) as { readonly id: string; readonly facts: Record<string, Fact> };
      return leavesOf(facts, 'offer').flatMap(([path, value]) => {
        const type = workspace.facts[path];
        if (typeof value !== 'number' || (type?.type !== 'int' && type?.type !== 'decimal')) return [];
        const { minimum = -Infinity, maximum = Infinity } = type;
        return [value * 2, Math.floor(value / 2)]
          .filter((other) => other !== value && other >= minimum && other <= maximum)
          .map((other) =>
            changed(file, `${id}, ${path} ${String(value)} → ${String(other)}`, (root) =>
              put(root.facts, path.split('.').slice(1), other),
            ),
          );
      });
    });
function leavesOf(fact: Fact, path: string): readonly (readonly [string, Fact])[] {
  if (typeof fact !== 'object' || Array.isArray(fact) || 'cents' in fact) return [[path, fact]];
  return Object.entries(fact).flatMap(([key, below]) => leavesOf(below, `${path}.${key}`));
}
function put(tree: Record<string, Fact>, [key = '', ...rest]: readonly string[], value: Fact): void {
  if (rest.length === 0) tree[key] = value;
  else put(tree[key] as Record<string, Fact>, rest, value);
}
