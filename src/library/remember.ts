/** What was read once is not read again, as long as everything that it was read from is the same. */
import type { Report } from '../diagnostics/diagnose.js';
import type { Diagnostic, Many } from '../shapes.js';

interface Memory {
  readonly from: Many<unknown>;
  readonly made: unknown;
  readonly told: Many<Diagnostic>;
}
/** They live as long as what they were made of: a file that is read no more takes its own with it. */
const memories = new WeakMap<object, Map<string, Memory>>();

/**
 * `of` and `name` tell what is made: of one such thing the last one is kept. `from` lists all else that decides it, compared by
 * identity. What was found when it was made is told each time.
 */
export function remember<T>(
  of: object,
  name: string,
  from: Many<unknown>,
  report: Report,
  make: (report: Report) => T,
): T {
  const own = memories.get(of) ?? new Map<string, Memory>();
  memories.set(of, own);
  const last = own.get(name);
  const memory = last && isSame(last.from, from) ? last : fresh(from, make);
  own.set(name, memory);
  memory.told.forEach(report);
  return memory.made as T;
}

const isSame = (a: Many<unknown>, b: Many<unknown>): boolean =>
  a.length === b.length && a.every((each, index) => Object.is(each, b[index]));

function fresh(from: Many<unknown>, make: (report: Report) => unknown): Memory {
  const told: Diagnostic[] = [];
  const made = make((finding) => void told.push(finding));
  return { from, made, told };
}
