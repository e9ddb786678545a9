import { expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/file.js';
import { normalise } from '../../src/pdf/normalise.js';
import { outlineOf } from '../../src/pdf/places.js';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { about, sample } from './sample.js';
import { poppler } from './tools.js';

async function using<T>(printer: Printer, work: (printer: Printer) => Promise<T>): Promise<T> {
  try {
    return await work(printer);
  } finally {
    await printer.close();
  }
}

it('gives the same bytes cold and warm, on a new page, in another browser, and after other documents', async () => {
  const html = sample();
  const others = sample({ articles: 15, body: '<p style="break-before: page">Autre' });
  const first = await using(openPrinter(), (printer) => printer.print(html, about));
  const prints = await using(openPrinter({ printsPerPage: 3 }), async (printer) => {
    await Promise.all([printer.print(others, about), printer.print(sample({ articles: 2 }), about)]);
    return Promise.all(Array.from({ length: 8 }, () => printer.print(html, about)));
  });
  expect(new Set(prints.map((pdf) => Buffer.compare(pdf, first)))).toEqual(new Set([0]));
});

it('tells documents apart: other words, another date, another identity', async () => {
  await using(openPrinter(), async (printer) => {
    const identity = (pdf: Uint8Array): unknown => readPdf(pdf).trailer.get('ID');
    const pdf = await printer.print(sample(), about);
    const dated = await printer.print(sample(), { ...about, date: '2028-02-29' as typeof about.date });
    const worded = await printer.print(sample({ body: '<p>Un mot' }), about);
    expect(identity(dated)).not.toEqual(identity(pdf));
    expect(identity(worded)).not.toEqual(identity(pdf));
  });
});

it('renumbers the names of the structure and no word of the document', async () => {
  await using(openPrinter(), async (printer) => {
    const head = '<style>h2 { break-before: auto }</style>';
    const pdf = await printer.print(sample({ head, body: '<h2>Le mot (node00000121)</h2>' }), about);
    const text = Buffer.from(pdf).toString('latin1');
    const named = (entry: RegExp): readonly string[] =>
      text.match(entry)?.flatMap((found) => found.match(/node\d{8}/g) ?? []) ?? [];
    const names = named(/\/ID \(.*?\)/g).toSorted();
    // Two header cells that others name, in each of the twelve tables.
    expect(names).toEqual(Array.from({ length: 24 }, (_, i) => `node${String(i + 1).padStart(8, '0')}`));
    expect([...new Set(named(/\/Headers \[.*?\]/g))].filter((name) => !names.includes(name))).toEqual([]);
    expect(named(/\/Names \[\(node.*?\]/g)).toEqual(names);
    expect(outlineOf(readPdf(pdf)).map(({ title }) => title)).toContain('Le mot (node00000121)');
    expect(await poppler('pdftotext', pdf)).toContain('Le mot (node00000121)');
  });
});

it('is stable: normalising its own output changes nothing', async () => {
  await using(openPrinter(), async (printer) => {
    const pdf = await printer.print(sample(), about);
    expect(Buffer.compare(normalise(readPdf(pdf), about), pdf)).toBe(0);
  });
});
