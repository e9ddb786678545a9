/** The two forms of one contract: who buys and what was ordered, checked against the offer and the audience. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { FactsValidator } from '../schema/facts.js';
import type { Audience, Facts, IsoDate, Offer, OptionId, Situation, Workspace } from '../shapes.js';
import type { SourceFile } from '../workspace/node.js';
import { checkDates } from './dates.js';
import { readForm, type Form } from './form.js';
import { checkIdentifiers } from './identifiers.js';
import { allowedTogether } from './options.js';

export interface Sale {
  readonly offer: Offer;
  readonly options: readonly OptionId[];
  readonly audience: Audience;
  readonly client: SourceFile;
  readonly order: SourceFile;
}
export interface SaleContext {
  readonly workspace: Workspace;
  readonly validator: FactsValidator;
  /** Days in which a consumer of this offer may withdraw. */
  readonly withdrawalDays: number | undefined;
  readonly report: Report;
}

/** Letters, digits, and what separates them: the file of the contract bears it. */
const FILE_NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

/** Reports all that is wrong at once. Undefined where no contract can be made, not even a draft. */
export async function readSale(sale: Sale, context: SaleContext): Promise<Situation | undefined> {
  const { offer, options, audience } = sale;
  const { workspace, validator, withdrawalDays, report } = context;
  const subject = { offer: offer.id, audience: audience.id };
  const isSold = offer.soldTo.includes(audience.id);
  if (!isSold) {
    const names = { offer: offer.id, audience: audience.id, sold: [...offer.soldTo].sort() };
    report(diagnose('sale-audience', names, { at: offer.at, subject }));
  }
  allowedTogether(offer, options, report);
  const forms = { validator, types: workspace.facts, report };
  const client = readForm('client', sale.client, forms);
  const order = readForm('order', sale.order, forms);
  if (client) {
    if (fits(client, audience, workspace.facts, report))
      await checkIdentifiers(client, audience, workspace.facts, report);
  }
  if (!order) return undefined;
  const [id = '', date = ''] = [order.text('id'), order.text('date')];
  if (id !== '' && !FILE_NAME.test(id)) report(diagnose('sale-order-id', { id }, { at: order.at('id'), clash: [id] }));
  checkDates(order, { edition: workspace.edition, withdrawalDays, report });
  // What is written for others would be found fault with here.
  if (!isSold || !client?.complete || !order.complete || !FILE_NAME.test(id)) return undefined;
  return {
    offer: offer.id,
    options: [...options].sort(),
    audience: audience.id,
    date: date as IsoDate,
    lang: 'fr',
    sale: { client: client.facts, order: order.facts },
  };
}

/** Which numbers a customer bears depends on the kind: what is said of one who does not fit would mislead. */
function fits(client: Form, audience: Audience, types: Workspace['facts'], report: Report): boolean {
  const { customer } = audience.facts as Facts;
  const kind = client.text('kind');
  if (kind === undefined || kind === customer) return true;
  const { values } = types['client.kind'] ?? {};
  const called = values?.find(({ value }) => value === kind)?.title;
  // A word that no customer is called by is told as such.
  if (values && called === undefined) return false;
  const related = [{ at: audience.at, label: { fr: 'le public choisi', en: 'the audience chosen' } }];
  const names = { client: kind, called: called ?? kind, audience: audience.id, title: audience.title.fr };
  report(diagnose('sale-kind', names, { at: client.at('kind'), related, clash: [kind, audience.id] }));
  return false;
}
