/** Which duties an exclusion of liability would take back. */
import type { Effect, HeadId, Many, Vocabulary } from '../shapes.js';

/** True where `duty` is one of the party's own that prevents the damage which `exclusion` sets aside, for a cause that is its own. */
export function takesBack(exclusion: Effect & { kind: 'excludes' }, duty: Effect, vocabulary: Vocabulary): boolean {
  if (duty.kind !== 'duty' || duty.of !== exclusion.of) return false;
  if (vocabulary.causes[exclusion.cause]?.statutory) return false;
  const sparesBackups = exclusion.qualifiers.includes('carve:promised_backup');
  return (vocabulary.activities[duty.activity]?.prevents ?? []).some(
    (prevented) => isUnder(prevented, exclusion.head, vocabulary) && !(prevented === 'data_loss' && sparesBackups),
  );
}

function isUnder(head: HeadId, above: HeadId, vocabulary: Vocabulary): boolean {
  const parents = (vocabulary.heads[head]?.parents ?? []) as Many<HeadId>;
  return head === above || parents.some((parent) => isUnder(parent, above, vocabulary));
}
