/** Every act that is paid has its price in the contract, and every price an act. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { ActivityId } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';

type Duty = Extract<LedgerEntry, { readonly activity: ActivityId }>;

export function checkPrices({ ledger, facts, workspace: { vocabulary }, subject }: Prepared, report: Report): void {
  const binding = ledger.filter(({ nature }) => nature === 'contractual');
  const priced = new Set(binding.flatMap((entry) => (entry.kind === 'prices' ? [entry.line] : [])));
  const paid = binding.filter(
    (entry): entry is Duty => entry.kind === 'duty' && entry.qualifiers.includes('price:paid'),
  );
  const pricing = new Set(binding.flatMap((entry) => (entry.kind === 'prices' ? [entry.clause] : [])));
  for (const { activity, clause, textAt } of paid) {
    if (pricing.has(clause)) continue;
    const title = vocabulary.activities[activity]?.title.fr ?? activity;
    report(
      diagnose('paid-without-price', { title }, { at: textAt, subject: { ...subject, clause }, clash: [activity] }),
    );
  }
  for (const [line, { path, title, at }] of Object.entries(vocabulary.prices))
    if (path !== undefined && factAt(facts, path) !== undefined && !priced.has(line))
      report(diagnose('price-unused', { line, title: title.fr }, { at, subject: { ...subject, path }, clash: [line] }));
}
