/** The order of a contract: its lines, the rate of a discount, and sums of what comes due together. */
import { expect, test } from 'vitest';
import { assembleDocument } from '../../src/assemble/assemble.js';
import { prepare } from '../../src/assemble/prepare.js';
import { plainText } from '../../src/render/words.js';
import type { AudienceId, Block, DocumentId, IsoDate, OfferId, OptionId } from '../../src/shapes.js';
import { readSmall, type Changes } from '../library/small.js';
import { visible } from '../text/visible.js';

interface Sold {
  readonly offer?: string;
  readonly options?: readonly string[];
  readonly order?: Readonly<Record<string, number>>;
}

/** The rows of the tables of lines and of totals for a business, as their title and their first amount. */
function rowsOf({ offer = 'basic', options = [], order = {} }: Sold, changes: Changes = {}) {
  const { workspace } = readSmall(changes);
  if (!workspace) throw new Error('the small workspace cannot be read');
  const date = '2027-02-01' as IsoDate;
  const situation = {
    offer: offer as OfferId,
    options: options as readonly OptionId[],
    audience: 'professional' as AudienceId,
    date,
    lang: 'fr' as const,
    sale: {
      client: { kind: 'professional', name: 'Atelier Exemple', city: 'Lyon', country: 'FR' },
      order: { id: '1', date, start: date, quantity: 1, ...order },
    },
  };
  const prepared = prepare(workspace, situation, () => undefined);
  const contract = assembleDocument(prepared, 'contract' as DocumentId, () => undefined);
  const section = contract?.blocks.find((block) => block.type === 'section' && block.id === 'contract/order');
  const tables = section?.type === 'section' ? section.blocks.filter((block) => block.type === 'table') : [];
  const [lines = [], totals = []] = tables.slice(-2).map(shown);
  return { lines, totals };
}
const shown = (table: Extract<Block, { type: 'table' }>): readonly string[] => {
  const amount = table.head.findIndex((head) => plainText(head) === 'Montant HT');
  return table.rows.map((row) => visible(`${plainText(row[0] ?? [])}: ${plainText(row[amount] ?? [])}`));
};

test('what comes due each month, what is paid once, and the first month that has both', () => {
  expect(rowsOf({ options: ['extra'] }).totals).toEqual([
    'Total par mois: 13,33~€',
    'Total en une fois: 15,00~€',
    'Total du premier mois: 28,33~€',
  ]);
});

test('a plan that is paid each year has a first year', () => {
  expect(rowsOf({ offer: 'pro', options: ['archive'] }).totals).toEqual([
    'Total par an: 120,00~€',
    'Total en une fois: 5,00~€',
    'Total de la première année: 125,00~€',
  ]);
});

test('nothing is paid once: the first period is as the others, and has no line', () => {
  expect(rowsOf({ offer: 'pro' }).totals).toEqual(['Total par an: 120,00~€']);
});

test('a plan of a year with an option of a month has no first period to add up', () => {
  const yearly: Changes = { 'offers/basic.yaml': [['period: month', 'period: year']] };
  expect(rowsOf({ options: ['extra'] }, yearly).totals).toEqual([
    'Total par mois: 3,33~€',
    'Total par an: 10,00~€',
    'Total en une fois: 15,00~€',
  ]);
});

test('a discount prints its rate beside what it takes off', () => {
  expect(rowsOf({ order: { quantity: 3, discount_pct: 12.5 } }).lines).toEqual([
    'Abonnement, par mois: 30,00~€',
    'Remise sur l’abonnement (12,5~%), par mois: −3,75~€',
    'Frais de mise en service: 45,00~€',
  ]);
});
