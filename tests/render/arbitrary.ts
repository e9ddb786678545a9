/** Random documents of every shape, with text that would be markup in some format. */
import fc from 'fast-check';
import type { Block, Document, Inline, Many } from '../../src/shapes.js';
import {
  clause,
  documentOf,
  emphasis,
  link,
  list,
  reference,
  section,
  strong,
  table,
  term,
  text,
  value,
} from './tree.js';

const SNIPPETS = [
  ...[
    '<b>',
    '</p>',
    '<script>',
    '&amp;',
    '&copy;',
    '"',
    "'",
    '`',
    '```',
    '**',
    '*',
    '_',
    '__',
    '~~',
    '\\',
    '|',
    '||',
    '$x$',
  ],
  ...[
    '# ',
    '#',
    '1. ',
    '12)',
    '- ',
    '+ ',
    '> ',
    '---',
    '===',
    '[a](http://x)',
    '![x](y)',
    '[^1]',
    '<http://x>',
    ': ',
    ':x:',
  ],
  ...[
    'http://evil.example',
    'www.evil.example',
    'a@b.example',
    '{{x}}',
    '1986. Duval',
    '\u00A0',
    '\u202F',
    '\u202E',
    '\u0007',
  ],
  ...[
    '\n',
    '\r\n',
    '\t',
    '\u2028',
    '\uD800',
    'é',
    'Hébergeur',
    'mot',
    'deux mots',
    '    ',
    ' ',
    '.',
    ';',
    '12',
    '😀',
    'é',
  ],
];
const printed = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...SNIPPETS), weight: 4 }, fc.string()), { maxLength: 5 })
  .map((parts) => parts.join(''));
const href = fc.constantFrom(
  'https://example.com/a?b=1&copy;=2',
  'mailto:a@example.com',
  'javascript:alert(1)',
  'https://x" onclick="y',
  'https://a.example/(x)',
);

const { inlines } = fc.letrec<{ inline: Inline; inlines: Many<Inline> }>((tie) => ({
  inlines: fc.array(tie('inline'), { maxLength: 4 }),
  inline: fc.oneof(
    { depthSize: 'small' },
    printed.map(text),
    printed.map((words) => value('offer.some.fact', words, words)),
    fc.tuple(printed, fc.boolean()).map(([words, defines]) => term('t', words, defines)),
    printed.map((words) => reference('c0', words)),
    fc.constant<Inline>({ type: 'break' }),
    tie('inlines').map((inner) => strong(inner)),
    tie('inlines').map((inner) => emphasis(inner)),
    fc.tuple(href, tie('inlines')).map(([to, inner]) => link(to, inner)),
  ),
}));

const { blocks: flow } = fc.letrec<{ block: Block; blocks: Many<Block> }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small' },
    inlines.map((inner): Block => ({ type: 'paragraph', inlines: inner })),
    fc
      .integer({ min: 1, max: 4 })
      .chain((columns) => {
        const row = fc.array(inlines, { minLength: columns, maxLength: columns });
        return fc.tuple(inlines, row, fc.array(row, { minLength: 1, maxLength: 3 }));
      })
      .map(([caption, head, rows]) => ({
        ...(table('', [], []) as Extract<Block, { type: 'table' }>),
        caption,
        head,
        rows,
      })),
    fc
      .tuple(fc.boolean(), fc.array(tie('blocks'), { maxLength: 3 }))
      .map(([ordered, items]) => ({ ...(list(ordered) as Extract<Block, { type: 'list' }>), items })),
    fc.tuple(printed, tie('blocks')).map(([source, blocks]): Block => ({ type: 'verbatim', id: 'v', source, blocks })),
    fc.array(inlines, { maxLength: 3 }).map((lines): Block => ({
      type: 'signatures',
      parties: [
        { party: 'host', lines },
        { party: 'client', lines: [] },
      ],
    })),
  ),
}));

const number = fc.option(fc.constantFrom('I', '12', '12.10'));
const headed = (level: number): fc.Arbitrary<Block> =>
  fc.oneof(
    fc
      .tuple(number, inlines, inlines, flow)
      .map(([n, title, plain, body]) => clause(level, n, 'c', title, plain, body)),
    ...(level < 6
      ? [
          fc
            .tuple(
              number,
              inlines,
              fc.array(
                fc.oneof(
                  headed(level + 1),
                  flow.map((inner): Block => list(false, inner)),
                ),
                { maxLength: 3 },
              ),
            )
            .map(([n, title, body]) => section(level, n, 's', title, body)),
        ]
      : []),
  );

/** Ids are made unique, as the assembler makes them. */
export const documents: fc.Arbitrary<Document> = fc
  .tuple(
    inlines,
    inlines,
    fc.array(
      fc.oneof(
        headed(1),
        flow.map((inner): Block => list(true, inner)),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([title, subtitle, blocks]) => {
    let next = 0;
    const numbered = (each: Many<Block>): Many<Block> =>
      each.map((block) =>
        block.type === 'section' || block.type === 'clause'
          ? ({ ...block, id: `c${next++}`, blocks: numbered(block.blocks) } as Block)
          : block,
      );
    return documentOf(title, subtitle, numbered(blocks));
  });
