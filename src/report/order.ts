import type { Diagnostic, Many } from '../shapes.js';

/** By file, offset and code, whatever the order in which they were found. Those of no file come first. */
export function inOrder(diagnostics: Many<Diagnostic>): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.at?.file ?? '', b.at?.file ?? '') ||
      (a.at?.start.offset ?? 0) - (b.at?.start.offset ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.message.fr, b.message.fr) ||
      compare(a.fingerprint, b.fingerprint),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
