/** A fact that an offer lacks is told once, where it is to be added, however many situations lack it. */
import { expect, test } from 'vitest';
import { readSmall, type Changes } from './small.js';

/** Where it is told, what stands there, and whom it concerns. */
const lacking = (changes: Changes): readonly string[] => {
  const { found, at } = readSmall(changes);
  return found
    .filter(({ code }) => code === 'schema-key-missing')
    .map(({ at: place, subject: { offer, options = [], audience } }) => {
      const line = place ? `${place.start.line} ${at(place).split('\n')[0] ?? ''}` : '';
      return [line, offer, ...options, audience].filter((each) => each !== undefined).join(', ');
    });
};
const basic = 'offers/basic.yaml';

test('by every audience: in the facts of the offer', () => {
  expect(lacking({ [basic]: [['    vat_pct: 20\n', '']] })).toEqual(['6 price, basic']);
});

test('by one audience, with its options: in the facts of that audience', () => {
  const changes: Changes = {
    [basic]: [
      ['    withdrawal: { days: 14 }\n', '    withdrawal: { days: 14 }\n    backup: { mode: contractual }\n'],
      ['mode: contractual, retention_days: 30', 'mode: contractual'],
    ],
  };
  expect(lacking(changes)).toEqual(['18 backup, basic, consumer', '25 backup, basic, extra, professional']);
});

test('with one option: in the facts of that option', () => {
  expect(lacking({ [basic]: [['mode: contractual, retention_days: 90', 'mode: contractual']] })).toEqual([
    '30 backup, basic, archive, consumer',
  ]);
});
