/** A right is empty without the duty that answers it, and so is what a power leaves to the other party. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Many, Party, PowerId, RightId } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';
import { bindingIn } from './binding.js';

type Right = Extract<LedgerEntry, { readonly right: RightId }>;
type Power = Extract<LedgerEntry, { readonly power: PowerId }>;

export function checkAnswered({ ledger, workspace: { vocabulary }, subject }: Prepared, report: Report): void {
  const { rights, powers, owed } = askingIn(ledger);
  for (const { right, of, textAt, clause } of rights) {
    const named = vocabulary.rights[right];
    const activity = named?.answeredBy;
    if (!activity || owed.has(`${OTHER[of]} ${activity}`)) continue;
    const names = { right: named.title.fr, activity: vocabulary.activities[activity]?.title.fr ?? activity };
    report(diagnose('right-unanswered', names, { at: textAt, subject: { ...subject, clause }, clash: [right] }));
  }
  for (const { power, of, textAt, clause } of powers) {
    const named = vocabulary.powers[power];
    const activity = named?.answeredBy;
    if (!activity || owed.has(`${of} ${activity}`)) continue;
    const names = { power: named.title.fr, activity: vocabulary.activities[activity]?.title.fr ?? activity };
    report(diagnose('power-unanswered', names, { at: textAt, subject: { ...subject, clause }, clash: [power] }));
  }
}

const askingIn = onceFor((ledger: Many<LedgerEntry>) => {
  const binding = bindingIn(ledger);
  const owed = binding.flatMap((entry) => (entry.kind === 'duty' ? [`${entry.of} ${entry.activity}`] : []));
  return {
    rights: binding.filter((entry): entry is Right => entry.kind === 'right'),
    powers: binding.filter((entry): entry is Power => entry.kind === 'reserves'),
    owed: new Set(owed),
  };
});

const OTHER: Readonly<Record<Party, Party>> = { host: 'client', client: 'host' };
