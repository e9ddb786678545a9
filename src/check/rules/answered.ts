/** A right is empty without the duty that answers it. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import type { RightId } from '../../shapes.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';

type Right = Extract<LedgerEntry, { readonly right: RightId }>;

export function checkAnswered({ ledger, workspace: { vocabulary }, subject }: Prepared, report: Report): void {
  const binding = ledger.filter(({ nature }) => nature === 'contractual');
  const rights = binding.filter((entry): entry is Right => entry.kind === 'right');
  const owed = new Set(binding.flatMap((entry) => (entry.kind === 'duty' ? [`${entry.of} ${entry.activity}`] : [])));
  for (const { right, of, textAt, clause } of rights) {
    const named = vocabulary.rights[right];
    const activity = named?.answeredBy;
    if (!activity) continue;
    if (owed.has(`${of === 'host' ? 'client' : 'host'} ${activity}`)) continue;
    const names = { right: named.title.fr, activity: vocabulary.activities[activity]?.title.fr ?? activity };
    report(diagnose('right-unanswered', names, { at: textAt, subject: { ...subject, clause }, clash: [right] }));
  }
}
