import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { Dict, Many, Place } from '../shapes.js';

/** Things by id, in the order in which they are written. Two of one id are reported with both places; the first one stays. */
export function byId<T extends { readonly at: Place }>(
  kind: string,
  things: Many<readonly [id: string, thing: T]>,
  report: Report,
): Dict<T> {
  const known = new Map<string, T>();
  for (const [id, thing] of things) {
    const first = known.get(id);
    if (!first) {
      known.set(id, thing);
      continue;
    }
    const related = [
      { at: first.at, label: { fr: 'le même identifiant, défini ici', en: 'the same id, defined here' } },
    ];
    report(diagnose('id-twice', { id, kind }, { at: thing.at, related, clash: [kind, id] }));
  }
  return Object.fromEntries(known);
}
