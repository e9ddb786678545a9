/** One limit for one damage: of two caps, nobody knows which one counts. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';

type Cap = Extract<LedgerEntry, { kind: 'caps' }>;

export function checkCaps({ ledger, workspace: { vocabulary }, subject }: Prepared, report: Report): void {
  const caps = ledger.filter((entry): entry is Cap => entry.kind === 'caps' && entry.nature === 'contractual');
  for (const [index, cap] of caps.entries()) {
    const { of, head, clause, words, textAt } = cap;
    const first = caps.slice(0, index).find((other) => other.of === of && other.head === head);
    if (!first) continue;
    const label = { fr: `${first.clause} : « ${first.words} »`, en: `${first.clause}: "${first.words}"` };
    const finding = {
      at: textAt,
      related: [{ at: first.textAt, label }],
      subject: { ...subject, clause },
      clash: [of, head, words, first.clause],
    };
    report(diagnose('cap-twice', { head: vocabulary.heads[head]?.title.fr ?? head }, finding));
  }
}
