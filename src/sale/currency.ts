import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { Audience, Facts, Many, Offer, OptionId } from '../shapes.js';
import { orderLines } from './lines.js';

/** Reports lines that cannot be added up. */
export function checkCurrencies(
  offer: Offer,
  audience: Audience['id'],
  chosen: Many<OptionId>,
  facts: Facts,
  report: Report,
): void {
  const order = orderLines(offer, audience, chosen, facts);
  const first = order?.currency;
  const second = order?.lines.map(({ unit }) => unit.currency).find((currency) => currency !== first);
  if (first === undefined || second === undefined) return;
  report(
    diagnose(
      'sale-currency',
      { first, second },
      { at: offer.at, subject: { offer: offer.id, audience }, clash: [first, second] },
    ),
  );
}
