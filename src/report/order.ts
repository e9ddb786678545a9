import type { Diagnostic, Many } from '../shapes.js';

/** By file, offset and code, whatever the order in which they were found. Those of no file come first. */
export const inOrder = (diagnostics: Many<Diagnostic>): Diagnostic[] => ordered(diagnostics, (each) => each);

/** Anything that holds a finding, in the order of findings. */
export function ordered<T>(items: Many<T>, findingOf: (item: T) => Diagnostic): T[] {
  return [...items].sort((one, other) => byPlace(findingOf(one), findingOf(other)));
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.at?.file ?? '', b.at?.file ?? '') ||
  (a.at?.start.offset ?? 0) - (b.at?.start.offset ?? 0) ||
  compare(a.code, b.code) ||
  compare(a.message.fr, b.message.fr) ||
  compare(a.fingerprint, b.fingerprint);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
