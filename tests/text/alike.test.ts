import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeWith } from '../../src/language/text/alike.js';
import type { Block, FactPath, Inline, Many } from '../../src/shapes.js';

const value = (text: string): Inline => ({ type: 'value', path: 'client.name' as FactPath, raw: text, text });
const filled = (values: Many<Inline>): Many<Block> => [{ type: 'paragraph', inlines: [...values] }];
const texts = (blocks: Many<Block>): Many<unknown> =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.inlines.map((inline) => 'text' in inline && inline.text) : [],
  );

test('the same values share what they fill, which nobody may change', () => {
  const skeleton: Many<Block> = [];
  const first = alikeWith(skeleton, [value('a')], () => filled([value('a')]));
  expect(alikeWith(skeleton, [value('a')], () => filled([value('never')]))).toBe(first);
  expect(Object.isFrozen(first)).toBe(true);
});

test('no two rows of values are taken for each other, whatever they hold', () => {
  const row = fc.array(fc.string({ unit: fc.constantFrom('1', ':', 'a', '\u0001', '3:aaa') }), {
    minLength: 2,
    maxLength: 2,
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
      const skeleton: Many<Block> = [];
      for (const each of [...rows, ...rows]) {
        const values = each.map(value);
        expect(texts(alikeWith(skeleton, values, () => filled(values)))).toEqual(each);
      }
    }),
  );
});
