import { afterAll, describe, expect, test } from 'vitest';
import { assembleDocument } from '../../src/assemble/assemble.js';
import { prepare } from '../../src/assemble/prepare.js';
import { destinationsOf } from '../../src/pdf/places.js';
import { openPrinter } from '../../src/pdf/printer.js';
import { renderHtml } from '../../src/render/html.js';
import { wordsOf } from '../../src/render/words.js';
import type { Block, Document, Fact, IsoDate, Many, Situation } from '../../src/shapes.js';
import { factAt } from '../../src/situation/facts.js';
import { tagsOfHtml, wordsIn } from '../render/read.js';
import { theme } from '../render/theme.js';
import { poppler } from '../pdf/tools.js';
import { readingOf, squeezed } from './paper.js';
import { print } from './printed.js';
import { FORMATS, formats, parting, unmarked } from './readings.js';
import { bare, client, contractOf, findings, nameOf, order, report, sell, within, workspace } from './starter.js';

type Bound = Extract<Block, { type: 'section' }>;
const boundIn = (contract: Document): Many<Bound> =>
  contract.blocks.filter((block): block is Bound => block.type === 'section' && block.document !== undefined);

/** What the same situation publishes on the day of the order, without a customer. */
const publishedWith = (situation: Situation) =>
  prepare(workspace, { ...situation, date: order.date as IsoDate }, report);

/** Blocks one level up, and without anchors: a file leads only to what it holds. */
const unbound = (blocks: Many<Block>): unknown =>
  JSON.parse(JSON.stringify(blocks), (key, value: unknown) =>
    key === 'anchor' ? undefined : key === 'level' ? Number(value) - 1 : value,
  );
const withoutAnchors = (blocks: Many<Block>): unknown =>
  JSON.parse(JSON.stringify(blocks), (key, value: unknown) => (key === 'anchor' ? undefined : value));

describe.each(bare.map((situation) => [nameOf(situation), situation] as const))('%s', (_, situation) => {
  const prepared = sell(situation);
  const contract = contractOf(prepared);
  const bound = boundIn(contract);

  test('binds the terms and each annex as published: same texts, same order, same numbers', () => {
    const published = publishedWith(situation);
    const names = bound.map(({ document }) => document);
    const ranks = names.map((name) => workspace.documents[name ?? '']?.precedence ?? 0);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const contractual = Object.values(published.outlines).filter(({ plan }) => plan.nature === 'contractual');
    expect([...names].sort()).toEqual(contractual.map(({ plan }) => plan.id).sort());
    for (const { document, blocks, title } of bound) {
      const alone = document && assembleDocument(published, document, report);
      expect(unbound(blocks)).toEqual(alone && withoutAnchors(alone.blocks));
      expect(title).toEqual(alone?.title);
      expect(wordsOf({ ...contract, blocks })).toEqual(alone && wordsOf({ ...contract, blocks: alone.blocks }));
    }
  });

  test('leads within itself wherever what is meant stands in it', () => {
    const ids = new Set<string>(within(contract.blocks).flatMap((block) => ('id' in block ? [block.id] : [])));
    const references = inlinesOf(contract).filter(({ type }) => type === 'reference');
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references)
      if (reference.type === 'reference')
        expect(reference.anchor ?? 'none').toBe(ids.has(reference.to) ? reference.to : 'none');
  });

  test('shows every field of the two forms: another answer gives another contract', () => {
    const meant = wordsOf(contract).join(' ');
    const fields = Object.values(workspace.facts).filter(({ path }) => /^(?:client|order)\.\w+$/.test(path));
    expect(fields.length).toBeGreaterThan(20);
    const unseen = fields.filter(({ path }) => {
      const [form = '', key = ''] = path.split('.');
      const fact = factAt(prepared.facts, path) ?? '';
      const sold = contractOf(sell(situation, { [form]: { [key]: another(fact) } }));
      return wordsOf(sold).join(' ') === meant;
    });
    const cents = factAt(prepared.facts, 'offer.price.setup.cents') as number;
    const consumer = factAt(prepared.facts, 'audience.customer') === 'consumer';
    const moot = [...(consumer ? [] : ['order.early_start']), ...(cents > 0 ? [] : ['order.waive_setup'])];
    expect(unseen.map(({ path }) => path).sort()).toEqual(moot.sort());
  });

  test('prints what the customer wrote as it was written', () => {
    const printed = inlinesOf(contract).flatMap((inline) => (inline.type === 'value' ? [inline.text] : []));
    for (const text of [...Object.values(client).filter((each) => each !== 'FR'), order.id, order.place, order.needs])
      expect(printed).toContain(text);
  });
});

type Inlines = Document['title'];
/** Every inline of a document, those within others included. */
function inlinesOf(document: Document): Inlines {
  const under = (inlines: Inlines): Inlines =>
    inlines.flatMap((inline) => [inline, ...('inlines' in inline ? under(inline.inlines) : [])]);
  return within(document.blocks).flatMap((block): Inlines => {
    switch (block.type) {
      case 'paragraph':
        return under(block.inlines);
      case 'table':
        return under([block.caption, ...block.head, ...block.rows.flat()].flat());
      case 'signatures':
        return under(block.parties.flatMap(({ lines }) => lines.flat()));
      case 'section':
      case 'clause':
      case 'list':
      case 'verbatim':
        return [];
    }
  });
}

/** Another fact of the same kind; of a choice, one that its list may not hold, which prints all the same. */
function another(fact: Fact): Fact {
  if (typeof fact === 'boolean') return !fact;
  if (typeof fact === 'number') return fact + 1;
  return /^\d{4}-\d{2}-\d{2}$/.test(fact as string) ? '2027-03-31' : `${fact as string}bis`;
}

const HOSTILE = {
  name: '1986. **Duval** <img src=x onerror=alert(1)> </p></section>',
  legal_form: '# SARL | {{offer.name}} \\ [^1]',
  address: '[ici](https://evil.example) <https://evil.example>',
  city: '- Lyon --- === ``` ```',
  representative: '&lt;b&gt; &copy; _gras_ *fin* "x" \'y\'',
  site: 'www.evil.example" onclick="alert(1)',
};
const NEEDS = '<script>alert(1)</script> $x$ http://evil.example 1) ~~non~~';

describe('hostile names', () => {
  const printer = openPrinter({ browsers: 1 });
  afterAll(() => printer.close());
  const [situation] = bare.filter((each) => nameOf(each) === 'shared-start fr-professional');
  if (!situation) throw new Error('no offer to sell');
  const hostile = contractOf(sell(situation, { client: HOSTILE, order: { needs: NEEDS } }));
  const written = [...Object.values(HOSTILE), NEEDS];

  test.each(FORMATS)('stand in %s as they are', (format) => {
    const { read, meant } = formats[format](hostile);
    expect(parting({ read, meant })).toBeUndefined();
    const shown = (text: string): string => (format === 'txt' ? unmarked(wordsIn(text)) : wordsIn(text)).join('');
    for (const text of written) expect(read.join('')).toContain(shown(text));
  });

  test('add no tag, no attribute and no link to the page', () => {
    const tame = renderHtml(contractOf(sell(situation)), theme);
    const page = renderHtml(hostile, theme);
    expect(tagsOfHtml(page)).toEqual(tagsOfHtml(tame));
    const links = (html: string): Many<string> => [...html.matchAll(/href="([^"]*)"/g)].map(([, to = '']) => to);
    expect(links(page)).toEqual(links(tame));
    expect(tagsOfHtml(page.replaceAll('&lt;/p&gt;', '</p>')).length).toBeGreaterThan(tagsOfHtml(tame).length);
  });

  test('stand in the one PDF, whose pages are numbered through', async () => {
    const { pdf, file } = await print(hostile, printer);
    const pages = (await poppler('pdftotext', pdf, '-raw')).split('\f').slice(0, -1);
    expect(readingOf(hostile, pages, destinationsOf(file)).fault).toBeUndefined();
    for (const text of written) expect(squeezed(pages.join(''))).toContain(squeezed(text));
    const numbers = pages.map((page) => /Page (\d+) sur (\d+)/.exec(page)?.slice(1).map(Number));
    expect(numbers).toEqual(pages.map((_, index) => [index + 1, pages.length]));
    expect(pages.length).toBeGreaterThan(30);
  });
});

test('no contract has findings', () => {
  expect(findings()).toEqual([]);
});
