/** The total price of what is bought, before anybody orders: sums of one period alone. */
import { expect, test } from 'vitest';
import { plainText } from '../../src/render/words.js';
import { assembleAll, readSmall, type Changes } from '../library/small.js';
import { visible } from '../text/visible.js';

const HEADING =
  '  - heading: Total\n    id: total\n    numbered: article\n    required: true\n    parts:\n      - insert: total\n';

/** The rows of the table for a consumer, without its column of tax. */
function rowsFor(options: string, changes: Changes = {}): readonly string[] {
  const { workspace } = readSmall({
    'documents/cgv.yaml': [['  - heading: Prix\n', `${HEADING}  - heading: Prix\n`]],
    ...changes,
  });
  if (!workspace) throw new Error('the small workspace cannot be read');
  const [document] = assembleAll(workspace).documents.filter(
    ({ plan, situation }) =>
      plan === 'cgv' &&
      situation.offer === 'basic' &&
      situation.audience === 'consumer' &&
      situation.options.join() === options,
  );
  const section = document?.blocks.find((block) => block.type === 'section' && block.id === 'cgv/total');
  const table = section?.type === 'section' ? section.blocks.find(({ type }) => type === 'table') : undefined;
  if (table?.type !== 'table') throw new Error('no table');
  return table.rows.map(([head = [], amount = []]) => visible(`${plainText(head)}: ${plainText(amount)}`));
}

test('the plan, its option and its set-up are added up with their tax', () => {
  expect(rowsFor('extra')).toEqual([
    'Abonnement, par mois: 11,99~€',
    'Copies en plus, par mois: 3,99~€',
    'Frais de mise en service: 18,00~€',
    'Total par mois: 15,98~€',
    'Total en une fois: 18,00~€',
    'Total du premier mois: 33,98~€',
  ]);
});

test('an option that is paid once is added to the set-up', () => {
  expect(rowsFor('archive').slice(-3)).toEqual([
    'Total par mois: 11,99~€',
    'Total en une fois: 24,00~€',
    'Total du premier mois: 35,99~€',
  ]);
});

test('what comes back every month is not added to what comes back every year', () => {
  expect(rowsFor('extra', { 'offers/basic.yaml': [['period: month', 'period: year']] }).slice(-3)).toEqual([
    'Total par mois: 3,99~€',
    'Total par an: 11,99~€',
    'Total en une fois: 18,00~€',
  ]);
});
