/** What the vocabulary requires somewhere is in the documents there. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { evaluate } from '../../language/condition/evaluate.js';
import { nameOf } from '../../ledger/ledger.js';
import { requiredOf } from '../../ledger/required.js';
import type { Many } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';

export function checkRequiredNames(
  { ledger, facts, outlines, workspace: { vocabulary }, subject }: Prepared,
  report: Report,
): void {
  const held = heldIn(ledger);
  for (const { kind, id, title, at, when, document } of requiredIn(vocabulary)) {
    const wanted = document === undefined ? `${kind} ${id}` : `${kind} ${id} in ${document}`;
    const isThere = document === undefined || (outlines[document]?.parts.length ?? 0) > 0;
    if (!isThere || held.has(wanted) || evaluate(when, facts) !== 'true') continue;
    const names = { kind, name: id, title: title.fr, document: document ?? '' };
    const clash = [kind, id, document ?? ''];
    report(diagnose('effect-required', names, { at, subject: { ...subject, ...(document && { document }) }, clash }));
  }
}

const requiredIn = onceFor(requiredOf);

const heldIn = onceFor(
  (ledger: Many<LedgerEntry>): ReadonlySet<string> =>
    new Set(
      ledger.flatMap((entry) => {
        const name = `${entry.kind} ${nameOf(entry)}`;
        return [`${name} in ${entry.document}`, ...(entry.nature === 'contractual' ? [name] : [])];
      }),
    ),
);
