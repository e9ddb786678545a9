/** Every act that is paid has its price in the contract, and every price an act. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { ActivityId, Many } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { onceFor } from '../../situation/once.js';
import { bindingIn } from './binding.js';

type Duty = Extract<LedgerEntry, { readonly activity: ActivityId }>;

export function checkPrices({ ledger, facts, workspace: { vocabulary }, subject }: Prepared, report: Report): void {
  const { priced, unpriced } = pricedIn(ledger);
  for (const { activity, clause, textAt } of unpriced) {
    const title = vocabulary.activities[activity]?.title.fr ?? activity;
    report(
      diagnose('paid-without-price', { title }, { at: textAt, subject: { ...subject, clause }, clash: [activity] }),
    );
  }
  for (const [line, { path, title, at }] of Object.entries(vocabulary.prices))
    if (path !== undefined && factAt(facts, path) !== undefined && !priced.has(line))
      report(diagnose('price-unused', { line, title: title.fr }, { at, subject: { ...subject, path }, clash: [line] }));
}

const pricedIn = onceFor((ledger: Many<LedgerEntry>) => {
  const binding = bindingIn(ledger);
  const prices = binding.flatMap((entry) => (entry.kind === 'prices' ? [entry] : []));
  const pricing = new Set(prices.map(({ clause }) => clause));
  const paid = binding.filter(
    (entry): entry is Duty => entry.kind === 'duty' && entry.qualifiers.includes('price:paid'),
  );
  return {
    priced: new Set<string>(prices.map(({ line }) => line)),
    unpriced: paid.filter(({ clause }) => !pricing.has(clause)),
  };
});
