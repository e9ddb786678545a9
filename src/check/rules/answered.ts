/** A right is empty without the duty that answers it. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Many, RightId } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';
import { bindingIn } from './binding.js';

type Right = Extract<LedgerEntry, { readonly right: RightId }>;

export function checkAnswered({ ledger, workspace: { vocabulary }, subject }: Prepared, report: Report): void {
  const { rights, owed } = rightsIn(ledger);
  for (const { right, of, textAt, clause } of rights) {
    const named = vocabulary.rights[right];
    const activity = named?.answeredBy;
    if (!activity) continue;
    if (owed.has(`${of === 'host' ? 'client' : 'host'} ${activity}`)) continue;
    const names = { right: named.title.fr, activity: vocabulary.activities[activity]?.title.fr ?? activity };
    report(diagnose('right-unanswered', names, { at: textAt, subject: { ...subject, clause }, clash: [right] }));
  }
}

const rightsIn = onceFor((ledger: Many<LedgerEntry>) => {
  const binding = bindingIn(ledger);
  const owed = binding.flatMap((entry) => (entry.kind === 'duty' ? [`${entry.of} ${entry.activity}`] : []));
  return { rights: binding.filter((entry): entry is Right => entry.kind === 'right'), owed: new Set(owed) };
});
