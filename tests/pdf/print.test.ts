import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/file.js';
import { destinationsOf, outlineOf, pagesOf } from '../../src/pdf/places.js';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { about, sample } from './sample.js';
import { pageTexts, poppler } from './tools.js';

let printer: Printer;
beforeAll(() => {
  printer = openPrinter();
});
afterAll(() => printer.close());

describe('printing', () => {
  it('prints the page numbers of the contents where the articles really stand', async () => {
    const pages = await pageTexts(
      await printer.print(sample({ body: '<p style="break-before: page">Préambule' }), about),
    );
    expect(pages).toHaveLength(14);
    for (let n = 1; n <= 12; n++) {
      expect(pages[n + 1]).toContain(`répond sous ${n} heures`);
      expect(pages[0]).toMatch(new RegExp(`Article ${n} +${n + 2}\\n`));
    }
  });

  it('says of itself what it was told: title, author, date, language, and nothing of the browser', async () => {
    const pdf = await printer.print(sample(), about);
    const info = await poppler('pdfinfo', pdf);
    expect(info).toMatch(/Title: +Conditions générales « Éco »\n/);
    expect(info).toMatch(/Author: +Hébergeur Atlas\n/);
    expect(info).toMatch(/CreationDate: +Fri Jan {2}1 00:00:00 2027 UTC\n/);
    expect(info).toMatch(/Tagged: +yes\n/);
    expect(info).toMatch(/Page size: .*A4/);
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Skia|Chrom/);
    const file = readPdf(pdf);
    const root = file.dict(file.trailer.get('Root'));
    expect(root.get('Lang')).toEqual({ bytes: 'fr' });
    expect(file.dict(root.get('ViewerPreferences')).get('DisplayDocTitle')).toBe(true);
    expect(file.dict(root.get('MarkInfo')).get('Marked')).toBe(true);
  });

  it('embeds the product’s own fonts and no other', async () => {
    const fonts = (await poppler('pdffonts', await printer.print(sample(), about))).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const row of fonts) expect(row).toMatch(/^[A-Z]{6}\+Clausier.* yes yes yes /);
  });

  it('leaves a structure that a reader can follow: tags, bookmarks, links', async () => {
    const pdf = await printer.print(sample({ articles: 3 }), about);
    const structure = await poppler('pdfinfo', pdf, '-struct');
    expect(structure).toMatch(/H1[\s\S]*L \(block\)[\s\S]*Link[\s\S]*H2[\s\S]*Table[\s\S]*TH[\s\S]*TD/);
    const file = readPdf(pdf);
    expect(pagesOf(file)).toHaveLength(4);
    expect(destinationsOf(file)).toEqual({ 'article.1': 2, 'article.2': 3, 'article.3': 4 });
    expect(outlineOf(file)).toEqual([
      { title: 'Conditions', level: 1, page: 1 },
      { title: 'Article 1', level: 2, page: 2 },
      { title: 'Article 2', level: 2, page: 3 },
      { title: 'Article 3', level: 2, page: 4 },
    ]);
  });

  it('refuses a blank print: without fonts Chromium leaves the text out and says nothing', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-fonts-'));
    const blank = openPrinter({ fonts: empty });
    try {
      await expect(blank.print(sample(), about)).rejects.toMatchObject({ diagnostic: { code: 'print-blank' } });
    } finally {
      await blank.close();
      rmSync(empty, { recursive: true });
    }
  });

  it('refuses a character that no font has, and names the page', async () => {
    const html = sample({ body: '<p style="break-before: page">Société 你好</p>' });
    await expect(printer.print(html, about)).rejects.toMatchObject({
      diagnostic: { code: 'print-glyph-missing', message: { fr: expect.stringContaining('pages : 2') as string } },
    });
  });
});
