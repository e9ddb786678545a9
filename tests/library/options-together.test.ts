/** Two options that set one fact differently are never sold together, even where the library that allows them was not mended. */
import { expect, test } from 'vitest';
import { allowedTogether } from '../../src/sale/options.js';
import type { Diagnostic, OptionId } from '../../src/shapes.js';
import { readSmall, type Changes } from './small.js';

const together = (changes: Changes): readonly string[] => {
  const offer = readSmall(changes).workspace?.offers.basic;
  if (!offer) throw new Error('no offer');
  const found: Diagnostic[] = [];
  const allowed = allowedTogether(offer, ['extra', 'archive'] as unknown as readonly OptionId[], (finding) =>
    found.push(finding),
  );
  expect(allowed).toBe(found.length === 0);
  return found.map(({ code, related }) => `${code} ${String(related.length)}`);
};
const file = 'offers/basic.yaml';

test('refused for the fact that both set', () => {
  expect(together({ [file]: [['    excludes: [extra]\n', '']] })).toEqual(['sale-options-clash 1']);
});
test('refused by name, where the offer says so', () => expect(together({})).toEqual(['sale-options-excluded 1']));
test('sold where they set the same', () => {
  const same: Changes = {
    [file]: [
      ['    excludes: [extra]\n', ''],
      ['mode: contractual, retention_days: 90', 'mode: contractual, retention_days: 30'],
    ],
  };
  expect(together(same)).toEqual([]);
});
