/** Nobody excludes, for its own act, the damage that it has promised to prevent. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { nameOf } from '../../ledger/ledger.js';
import { takesBack } from '../../ledger/prevented.js';
import type { ActivityId, Many, Vocabulary } from '../../shapes.js';
import { onceForBoth } from '../../situation/once.js';
import { bindingIn } from './binding.js';

/** An exclusion for a cause that the law admits, or that leaves promised backups alone, takes nothing back. */
export function checkPromised({ ledger, workspace: { vocabulary }, subject }: Prepared, report: Report): void {
  for (const { exclusion, owed } of takenBack(ledger, vocabulary)) {
    const { head, textAt, clause, words } = exclusion;
    const activity = nameOf(owed) as ActivityId;
    const names = {
      head: vocabulary.heads[head]?.title.fr ?? head,
      activity: vocabulary.activities[activity]?.title.fr ?? activity,
    };
    const label = { fr: `${owed.clause} : « ${owed.words} »`, en: `${owed.clause}: "${owed.words}"` };
    const related = [{ at: owed.textAt, label }];
    report(
      diagnose('excluded-although-owed', names, { at: textAt, related, subject, clash: [clause, words, owed.clause] }),
    );
  }
}

const takenBack = onceForBoth((ledger: Many<LedgerEntry>, vocabulary: Vocabulary) => {
  const binding = bindingIn(ledger);
  const duties = firstOfEach(binding);
  return binding.flatMap((exclusion) => {
    if (exclusion.kind !== 'excludes') return [];
    const owed = duties.find((entry) => takesBack(exclusion, entry, vocabulary));
    return owed ? [{ exclusion, owed }] : [];
  });
});

/** Whether a duty is taken back depends on who owes which activity: of those that agree in both, the first one stands for all. */
function firstOfEach(binding: Many<LedgerEntry>): Many<LedgerEntry> {
  const firsts = new Map<string, LedgerEntry>();
  for (const entry of binding) {
    const key = entry.kind === 'duty' ? `${entry.of} ${entry.activity}` : '';
    if (key !== '' && !firsts.has(key)) firsts.set(key, entry);
  }
  return [...firsts.values()];
}
