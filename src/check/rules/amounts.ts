/**
 * What a customer pays is said on one basis and in the currency of the country. The form of facts holds the amounts of a plan to its
 * audience; the prices of its options are no facts.
 */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { printMoney } from '../../language/print/money.js';
import type { FactPath, Money } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { placeOf } from '../../situation/place.js';

const CURRENCY: Readonly<Record<string, Money['currency']>> = { FR: 'EUR', MA: 'MAD' };
const SUBSCRIPTION = 'offer.price.recurring' as FactPath;

export function checkAmounts({ facts, workspace, situation, subject }: Prepared, report: Report): void {
  const [offer, audience] = [workspace.offers[situation.offer], workspace.audiences[situation.audience]];
  const [country, currency] = [factAt(facts, 'audience.jurisdiction'), factAt(facts, 'audience.currency')];
  const expected = typeof country === 'string' ? CURRENCY[country] : undefined;
  if (audience && expected !== undefined && typeof currency === 'string' && currency !== expected)
    report(
      diagnose(
        'currency-foreign',
        { audience: audience.title.fr, currency, expected },
        { at: audience.at, subject: { audience: audience.id } },
      ),
    );
  const subscription = factAt(facts, SUBSCRIPTION) as Money | undefined;
  if (!offer || !subscription) return;
  for (const { id, title, price, forAudience, at } of offer.options) {
    const asked = forAudience[situation.audience]?.price ?? price;
    if (asked.tax === subscription.tax && asked.currency === subscription.currency) continue;
    const label = { fr: 'le prix de l’abonnement', en: 'the price of the subscription' };
    const related = [{ at: placeOf(offer, situation, SUBSCRIPTION), label }];
    const names = { title: title.fr, price: printMoney(asked), subscription: printMoney(subscription) };
    const about = { ...subject, options: [] };
    report(diagnose('price-mixed', names, { at, related, subject: about, clash: [id] }));
  }
}
