/** Nobody excludes, for its own act, the damage that it has promised to prevent. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { ActivityId, HeadId, Many, Vocabulary } from '../../shapes.js';

type Duty = Extract<LedgerEntry, { readonly activity: ActivityId }>;
type Exclusion = Extract<LedgerEntry, { kind: 'excludes' }>;

/** An exclusion for a cause that the law admits, or that leaves promised backups alone, takes nothing back. */
export function checkPromised({ ledger, workspace: { vocabulary }, subject }: Prepared, report: Report): void {
  const binding = ledger.filter(({ nature }) => nature === 'contractual');
  const duties = binding.filter((entry): entry is Duty => entry.kind === 'duty');
  const exclusions = binding.filter((entry): entry is Exclusion => entry.kind === 'excludes');
  for (const exclusion of exclusions) {
    const { head, cause, of, qualifiers, textAt, clause, words } = exclusion;
    if (vocabulary.causes[cause]?.statutory) continue;
    const owed = duties.find(
      ({ activity, of: party }) =>
        party === of &&
        (vocabulary.activities[activity]?.prevents ?? []).some(
          (prevented) =>
            isUnder(prevented, head, vocabulary) &&
            !(prevented === 'data_loss' && qualifiers.includes('carve:promised_backup')),
        ),
    );
    if (!owed) continue;
    const names = {
      head: vocabulary.heads[head]?.title.fr ?? head,
      activity: vocabulary.activities[owed.activity]?.title.fr ?? owed.activity,
    };
    const label = { fr: `${owed.clause} : « ${owed.words} »`, en: `${owed.clause}: "${owed.words}"` };
    const related = [{ at: owed.textAt, label }];
    report(
      diagnose('excluded-although-owed', names, { at: textAt, related, subject, clash: [clause, words, owed.clause] }),
    );
  }
}

function isUnder(head: HeadId, above: HeadId, { heads }: Vocabulary): boolean {
  const parents = (heads[head]?.parents ?? []) as Many<HeadId>;
  return head === above || parents.some((parent) => isUnder(parent, above, { heads } as Vocabulary));
}
