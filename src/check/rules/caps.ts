/** One limit for one damage: of two caps, nobody knows which one counts. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Many } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';
import { bindingIn } from './binding.js';

type Cap = Extract<LedgerEntry, { kind: 'caps' }>;

export function checkCaps({ ledger, workspace: { vocabulary }, subject }: Prepared, report: Report): void {
  for (const { first, cap } of cappedTwice(ledger)) {
    const { of, head, clause, words, textAt } = cap;
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

/** Each cap behind the first one of the same party for the same damage. */
const cappedTwice = onceFor((ledger: Many<LedgerEntry>) => {
  const firsts = new Map<string, Cap>();
  return bindingIn(ledger).flatMap((cap) => {
    if (cap.kind !== 'caps') return [];
    const key = `${cap.of} ${cap.head}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, cap);
    return first ? [{ first, cap }] : [];
  });
});
