import { tables } from '../diagnostics/catalogue/index.js';
import type { Diagnostic, Many } from '../shapes.js';

/** A file that does not read lacks in every other: the slip that hides it is told before what follows from it. */
const UNREAD: ReadonlySet<string> = new Set(
  [tables.files, tables.yaml, tables.schema].flatMap((table) => Object.keys(table)),
);

/** Those of no file, then what keeps a file from being read, then by file, offset and code, whatever the order in which they were found. */
export const inOrder = (diagnostics: Many<Diagnostic>): Diagnostic[] => ordered(diagnostics, (each) => each);

/** Anything that holds a finding, in the order of findings. */
export function ordered<T>(items: Many<T>, findingOf: (item: T) => Diagnostic): T[] {
  return [...items].sort((one, other) => byPlace(findingOf(one), findingOf(other)));
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  Number(a.at !== undefined) - Number(b.at !== undefined) ||
  Number(UNREAD.has(b.code)) - Number(UNREAD.has(a.code)) ||
  compare(a.at?.file ?? '', b.at?.file ?? '') ||
  (a.at?.start.offset ?? 0) - (b.at?.start.offset ?? 0) ||
  compare(a.code, b.code) ||
  compare(a.message.fr, b.message.fr) ||
  compare(a.fingerprint, b.fingerprint);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
