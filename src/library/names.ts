/** Names that one file uses and another defines. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { nearest } from '../diagnostics/nearest.js';
import type { Dict, Place } from '../shapes.js';

/** Reports a name that nothing defines, with the nearest ones that do; true where it is known. */
export function known(kind: string, name: string, defined: Dict<unknown>, at: Place, report: Report): boolean {
  if (Object.hasOwn(defined, name)) return true;
  report(
    diagnose('name-unknown', { kind, name, nearest: nearest(name, Object.keys(defined)) }, { at, clash: [kind, name] }),
  );
  return false;
}
