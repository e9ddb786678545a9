import { afterAll, describe, expect, test } from 'vitest';
import { openPrinter } from '../../src/pdf/printer.js';
import { renderHtml } from '../../src/render/html.js';
import type { Document, Inline, IsoDate } from '../../src/shapes.js';
import { pageTexts, poppler } from '../pdf/tools.js';
import { gapsOf, linesOf, marked } from './paged.js';
import { contract, sample } from './sample.js';
import { theme } from './theme.js';
import { clause, documentOf, paragraph, section, table } from './tree.js';

const printer = openPrinter({ browsers: 1 });
afterAll(() => printer.close());
const print = (document: Document, draft = false): Promise<Uint8Array> =>
  printer.print(renderHtml(document, theme, { draft, fonts: 'installed' }), {
    title: 'Essai',
    author: 'Hébergement Exemple',
    date: '2027-01-01' as IsoDate,
    lang: 'fr',
  });
const pages = async (document: Document, draft = false) => pageTexts(await print(document, draft));

describe.each([1, 2, 3, 4, 5, 6])('clauses of all lengths, draw %d', (seed) => {
  test('no heading of a clause or a table ends a page, and no paragraph leaves fewer than three lines on either side', async () => {
    const [, ...body] = await linesOf(await print(marked(seed)));
    expect(body.length).toBeGreaterThan(4);
    body.forEach((page, index) => {
      const following = body[index + 1];
      if (!following) return;
      const last = page.at(-1) ?? '';
      expect(last).toMatch(/^[pr]/);
      if (last !== following[0] || last.startsWith('r')) return;
      for (const side of [page, following])
        expect(side.filter((line) => line === last).length).toBeGreaterThanOrEqual(3);
    });
  });
});

test('the plain line of a short clause stands on the page of its clause, however few lines are left', async () => {
  const noted = Array.from({ length: 90 }, (_, index) => {
    const text = paragraph(Array.from({ length: 4 + ((index * 7) % 29) }, () => 'parole').join(' '));
    const note = Array.from({ length: 16 }, () => `note${index}`).join(' ');
    return clause(2, `1.${index + 1}`, `a.c${index}`, `titre${index}`, note, [text]);
  });
  const printed = await pages(documentOf('Essai', 'Notes', [section(1, '1', 'a', 'Article', noted)]));
  expect(printed.length).toBeGreaterThan(6);
  const pageOf = (word: string): number => printed.findIndex((page) => new RegExp(`\\b${word}\\b`).test(page));
  const apart = noted.flatMap((_, index) => (pageOf(`titre${index}`) === pageOf(`note${index}`) ? [] : [index]));
  expect(apart).toEqual([]);
});

test('words stand as far apart as their typeface says, on whatever pixel that is', async () => {
  const words = 'aucune donnée ne manque au minimum convenu, ni son ancienne version conservée ensuite ailleurs';
  const printed = await print(documentOf('Essai', 'Espaces', [section(1, 'I', 'a', 'Titre', [paragraph(words)])]));
  const gaps = await gapsOf(printed, new Set(words.split(' ')));
  expect(gaps.length).toBeGreaterThan(8);
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.1);
});

test('every page but the first has title and version above, every page its number below', async () => {
  const printed = await pages(sample);
  printed.forEach((page, index) => {
    const [head = '', ...rest] = page.split('\n').filter((line) => line.trim() !== '');
    expect(/^Conditions générales de vente\s+Version 2027\.1$/.test(head.trim())).toBe(index > 0);
    expect(rest.at(-1)).toMatch(new RegExp(`Page ${index + 1} sur ${printed.length}$`));
  });
});

test('the contents tell the pages on which articles stand', async () => {
  const printed = await pages(sample);
  const listed = [...(printed[0] ?? '').matchAll(/^ *(\d+) +(\S.*?)[ .·]+(\d+)$/gm)];
  expect(listed.map(([, number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const [, number = '', title = '', page] of listed)
    expect(printed[Number(page) - 1]).toMatch(new RegExp(`^ *${number} +${title}`, 'm'));
});

test('a draft bears its mark on every page', async () => {
  const raw = async (draft: boolean) =>
    (await poppler('pdftotext', await print(sample, draft), '-raw')).split('\f').slice(0, -1);
  const printed = await raw(true);
  for (const page of printed) expect(page).toContain('PROJET');
  for (const page of printed.slice(1)) expect(page).toContain('Projet · Version 2027.1');
  expect((await raw(false)).join('')).not.toMatch(/projet/i);
});

test('a bound document starts a page of its own', async () => {
  const printed = await pages(contract);
  const start = printed.findIndex((page) => /^ *I +Cadre$/m.test(page) && !page.includes('Sommaire'));
  const lines = (printed[start] ?? '').split('\n').filter((line) => line.trim() !== '');
  expect(lines[1]?.trim()).toBe('Conditions générales de vente');
});

test('signatures stand below the sentence that leads to them', async () => {
  const printed = await pages(sample);
  const page = printed.find((each) => each.includes('Date et signature')) ?? '';
  expect(page).toContain('Fait en deux exemplaires');
  expect(page.match(/Date et signature/g)?.length).toBe(2);
});

test('a long table repeats its header; one of many columns takes a page turned on its side, its heading too', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => [`Ligne ${index}`, 'x']);
  const wide = Array.from({ length: 8 }, (_, index) => `Offre ${index}`);
  const pdf = await print(
    documentOf('T', '', [
      section(1, '1', 'a', 'Longue', [paragraph('Voici.'), table('Liste', ['Quoi', 'Combien'], rows)]),
      section(1, '2', 'b', 'Large', [table('Offres', wide, [wide])]),
    ]),
  );
  const printed = await pageTexts(pdf);
  const long = printed.filter((page) => /Ligne \d/.test(page));
  expect(long.length).toBeGreaterThan(1);
  for (const page of long) expect(page).toMatch(/Quoi +Combien/);
  const turned = printed.findIndex((page) => page.includes('Offre 7')) + 1;
  expect(printed[turned - 1]).toMatch(/2 +Large/);
  const sizes = await poppler('pdfinfo', pdf, '-f', '1', '-l', String(printed.length));
  expect(sizes).toMatch(new RegExp(`Page +${turned} size: +841\\.\\d+ x 59\\d`));
  expect(sizes).toMatch(/Page +1 size: +59\d\.?\d* x 841/);
});

test('all letters are of our own fonts', async () => {
  const fonts = await poppler('pdffonts', await print(sample));
  const names = fonts
    .split('\n')
    .slice(2)
    .filter((line) => line !== '');
  expect(names.length).toBeGreaterThanOrEqual(4);
  for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+Clausier(Serif|Sans)-/);
});

test('a long word in a signature breaks there: it neither leaves the page nor makes everything smaller', async () => {
  const name = 'A'.repeat(300);
  const signed = (lines: Inline[][]): Document =>
    documentOf('Essai', 'Signatures', [
      {
        type: 'signatures',
        parties: [
          { party: 'host', lines: [[{ type: 'text', text: 'Atlas' }]] },
          { party: 'client', lines },
        ],
      },
    ]);
  const [printed = ''] = await pages(signed([[{ type: 'text', text: name }]]));
  expect(printed.replace(/[^A]/g, '').length).toBeGreaterThanOrEqual(300);
  expect(printed).toContain('Page 1 sur 1');
});
