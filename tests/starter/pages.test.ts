import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { destinationsOf, outlineOf } from '../../src/pdf/places.js';
import { openPrinter } from '../../src/pdf/printer.js';
import { contentsOf } from '../../src/render/contents.js';
import { plainText } from '../../src/render/words.js';
import type { Dict, Document, Many } from '../../src/shapes.js';
import { poppler } from '../pdf/tools.js';
import { MARKS, readingOf, type Reading } from './paper.js';
import { print, printed, type Print } from './printed.js';
import { documentName, within, workspace } from './starter.js';

const printer = openPrinter({ browsers: 1 });
afterAll(() => printer.close());

test('the sample has every kind of document, every offer, every audience', () => {
  const of = (name: (document: Document) => string): Many<string> => [...new Set(printed.map(name))].sort();
  expect(printed.length).toBe(15);
  expect(of(({ plan }) => plan)).toEqual(Object.keys(workspace.documents).sort());
  expect(of(({ situation }) => situation.offer)).toEqual([...Object.keys(workspace.offers), '_catalogue'].sort());
  expect(of(({ situation }) => situation.audience)).toEqual(Object.keys(workspace.audiences).sort());
});

const pagesOf = async (pdf: Uint8Array): Promise<Many<string>> =>
  (await poppler('pdftotext', pdf, '-raw')).split('\f').slice(0, -1);

/** The page on which each section starts, told by the words on the pages. */
function starts(document: Document, { pages }: Reading): Dict<number> {
  const sections = within(document.blocks).filter((block) => block.type === 'section');
  const found = pages.flatMap((page, index) => [...page.matchAll(new RegExp(MARKS.section, 'g'))].map(() => index + 1));
  return Object.fromEntries(sections.map(({ id }, index) => [id, found[index] ?? 0]));
}

/** Lines of each page between its margins: words on one foot. */
async function linesOf(pdf: Uint8Array): Promise<Many<number>> {
  const layout = await poppler('pdftotext', pdf, '-bbox-layout');
  return layout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
      const feet = [...page.matchAll(/<word .*?yMax="([\d.]+)"/g)].map(([, foot]) => Number(foot));
      return new Set(feet.filter((foot) => foot > 70 && foot < height - 66).map(Math.round)).size;
    });
}

describe.each(printed.map((document) => [documentName(document), document] as const))('%s', (_, document) => {
  let made: Print;
  let pages: Many<string>;
  let reading: Reading;
  beforeAll(async () => {
    made = await print(document, printer);
    pages = await pagesOf(made.pdf);
    reading = readingOf(document, pages, destinationsOf(made.file));
  });

  test('holds the words of the tree, in order, and no other', () => {
    expect(reading.fault).toBeUndefined();
  });

  test('tells in its contents the pages on which sections start', () => {
    const places = destinationsOf(made.file);
    const listed = within(document.blocks).filter(
      ({ type }) => type === 'section' && contentsOf(document.blocks).length > 0,
    );
    const told = listed.map((block) => ('id' in block ? [block.id, places[block.id]] : []));
    expect(Object.fromEntries(told)).toEqual(listed.length > 0 ? starts(document, reading) : {});
  });

  test('is tagged, in French, with a bookmark for every heading', async () => {
    expect(await poppler('pdfinfo', made.pdf)).toMatch(/^Tagged: +yes$/m);
    expect(Buffer.from(made.pdf).toString('latin1')).toMatch(/\/Lang \(fr\)/);
    const headings = within(document.blocks).flatMap((block) =>
      block.type === 'section' || block.type === 'clause'
        ? [[block.number ?? '', plainText(block.title)].join(' ').trim()]
        : [],
    );
    const marks = outlineOf(made.file).map(({ title }) => title);
    const contents = contentsOf(document.blocks).length > 0 ? ['Sommaire'] : [];
    expect(marks).toEqual([plainText(document.title), ...contents, ...headings.filter((heading) => heading !== '')]);
  });

  test('ends no page with a heading, and leaves no page nearly empty', async () => {
    for (const page of reading.pages) expect(page.endsWith(MARKS.headed), page.slice(-60)).toBe(false);
    for (const lines of await linesOf(made.pdf)) expect(lines).toBeGreaterThanOrEqual(3);
  });

  test('has signatures below what is signed', () => {
    const signed = reading.pages.filter((page) => page.includes(MARKS.signature));
    expect(signed.length).toBe(document.plan === 'contract' ? 1 : 0);
    for (const page of signed) {
      const [above = '', ...parties] = page.split(MARKS.signature);
      expect(above.slice(above.lastIndexOf(MARKS.headed)).length).toBeGreaterThan(60);
      expect(parties).toHaveLength(2);
    }
  });
});

describe('a fault would be seen', () => {
  const [short] = printed.filter(({ plan }) => plan === 'dpa');
  let made: Print;
  let pages: Many<string>;
  beforeAll(async () => {
    if (!short) throw new Error('no document to spoil');
    made = await print(short, printer);
    pages = await pagesOf(made.pdf);
  });
  const faultOf = (spoilt: Many<string>, places = destinationsOf(made.file)): string | undefined =>
    readingOf(made.document, spoilt, places).fault;
  const changed = (at: number, change: (page: string) => string): Many<string> =>
    pages.with(at, change(pages[at] ?? ''));

  test('in the words: one missing, one twice, two that changed places, a margin', () => {
    expect(faultOf(pages)).toBeUndefined();
    expect(faultOf(changed(1, (page) => page.replace('Client', '')))).toMatch(/^page 2: /);
    expect(faultOf(changed(1, (page) => page.replace('Client', 'Client Client')))).toMatch(/^page 2: /);
    expect(faultOf(changed(1, (page) => page.replace(/(\p{L}{4,}) (\p{L}{4,})/u, '$2 $1')))).toMatch(/^page 2/);
    expect(faultOf(changed(2, (page) => page.replace('Page 3', 'Page 4')))).toMatch(/^page 3 does not begin/);
    expect(faultOf(changed(0, (page) => page.replace(/\w{40,}/, '')))).toBeDefined();
    expect(faultOf(pages.slice(0, -1))).toBeDefined();
  });

  test('in the contents: a number that is one too high', () => {
    const places = destinationsOf(made.file);
    const [id = ''] = Object.keys(starts(made.document, readingOf(made.document, pages, places)));
    expect(faultOf(pages, { ...places, [id]: (places[id] ?? 0) + 1 })).toMatch(/^page 1: /);
  });

  test('on the pages: headings at the foot, a page of two lines', async () => {
    const spoilt = await print(made.document, printer, '.heading { break-before: page; break-after: page }');
    const reading = readingOf(made.document, await pagesOf(spoilt.pdf), destinationsOf(spoilt.file));
    expect(reading.fault).toBeUndefined();
    expect(reading.pages.filter((page) => page.endsWith(MARKS.headed)).length).toBeGreaterThan(5);
    expect(Math.min(...(await linesOf(spoilt.pdf)))).toBeLessThan(3);
  });
});
