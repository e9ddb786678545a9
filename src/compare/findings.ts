import type { Changes } from '../report/changes/changes.js';
import type { Diagnostic, Many } from '../shapes.js';

/** By fingerprint: a finding that only moved is the same. */
export function appearedAndGone(before: Many<Diagnostic>, after: Many<Diagnostic>): Changes['findings'] {
  return { appeared: notIn(after, before), gone: notIn(before, after) };
}

export function notIn(found: Many<Diagnostic>, other: Many<Pick<Diagnostic, 'fingerprint'>>): Many<Diagnostic> {
  const known = new Set(other.map(({ fingerprint }) => fingerprint));
  return found.filter(({ fingerprint }) => !known.has(fingerprint));
}
