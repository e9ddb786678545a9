import fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { filled, type Fillable } from '../../src/render/theme/filled.js';

const KEYS = ['id', 'number', 'title', 'bound', 'body'];
const key = fc.constantFrom(...KEYS);
const word = fc.constantFrom('<p>', '</p>\n', 'Article ', '"', '&amp;', '1', ' ');

const { template } = fc.letrec<{ template: string; piece: string }>((tie) => ({
  template: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    word,
    key.map((name) => `{{${name}}}`),
    fc.constant('{{words.plain}}'),
    fc
      .tuple(fc.constantFrom('if', 'unless', 'with'), key, tie('template'), tie('template'))
      .map(([block, name, then, otherwise]) => `{{#${block} ${name}}}${then}{{else}}${otherwise}{{/${block}}}`),
  ),
}));

const string = fc.oneof(
  fc.constantFrom('', '0', '<b>', '12.1', "L’« un » & l'autre `=`", '\uE0001\uE001'),
  fc.string(),
);
const html = string.map((text) => new Handlebars.SafeString(text));
const nothing = fc.constant(null);
const words = fc.constantFrom({ plain: 'En clair' }, { plain: 'In short' });
/** A key holds values of one kind, or nothing. */
const view: fc.Arbitrary<Fillable> = fc.record({
  words,
  id: string,
  number: fc.oneof(string, nothing),
  title: fc.oneof(html, nothing),
  bound: fc.boolean(),
  body: html,
});

test('a layout that is filled gives what it gives when it is laid out anew, view after view', () => {
  fc.assert(
    fc.property(template, fc.array(view, { minLength: 1, maxLength: 8 }), (source, views) => {
      const layout = Handlebars.compile<Fillable>(source, { knownHelpersOnly: true, preventIndent: true });
      const fill = filled(layout);
      for (const each of views) expect(fill(each)).toBe(layout(each));
    }),
    { numRuns: 500 },
  );
});

test('a layout is asked once for each set of values that are there', () => {
  let asked = 0;
  const fill = filled<{ id: string; number: string | null }>(({ id, number }) => {
    asked++;
    return `${id} ${number ?? ''}`;
  });
  fill({ id: 'a', number: null });
  fill({ id: 'b', number: null });
  fill({ id: 'c', number: '1' });
  expect(asked).toBe(2);
});
