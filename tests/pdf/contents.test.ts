import { expect, it } from 'vitest';
import { printWithContents, type Remembered } from '../../src/pdf/contents.js';

/** A browser that puts each anchor on the page that `pageOf` says for the numbers already printed. */
function browser(pageOf: (html: string) => Readonly<Record<string, number>>) {
  const printed: string[] = [];
  const print = (html: string): Promise<Uint8Array> => {
    printed.push(html.replace(/<[^>]*>/g, '').trim());
    return Promise.resolve(pdf(pageOf(html)));
  };
  return { printed, print };
}

/** The smallest PDF with named places on its pages. */
function pdf(places: Readonly<Record<string, number>>): Uint8Array {
  const count = Math.max(...Object.values(places));
  const pages = Array.from({ length: count }, (_, i) => i + 3);
  const names = Object.entries(places).map(([name, page]) => `/${name} [${page + 2} 0 R /XYZ 0 0 0]`);
  const objects = [
    `<</Type /Catalog /Pages 2 0 R /Dests <<${names.join(' ')}>>>>`,
    `<</Type /Pages /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}]>>`,
    ...pages.map(() => '<</Type /Page /Parent 2 0 R>>'),
  ];
  let body = '%PDF-1.4\n';
  const rows = objects.map((object, i) => {
    const row = `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  return Buffer.from(`${body}${table}trailer\n<</Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}

const slot = (target: string): string => `<span class="toc-page" data-target="${target}"></span>`;

it('prints once where there are no contents', async () => {
  const { printed, print } = browser(() => ({ a: 1 }));
  await printWithContents('<p>Bref</p>', print, new Map());
  expect(printed).toEqual(['Bref']);
});

it('prints again with the true numbers, then tries them first for the same contents', async () => {
  const { printed, print } = browser(() => ({ a: 1, b: 12 }));
  const remembered: Remembered = new Map();
  await printWithContents(`${slot('a')} ${slot('b')} un`, print, remembered);
  await printWithContents(`${slot('a')} ${slot('b')} deux`, print, remembered);
  expect(printed).toEqual(['0 0 un', '1 12 un', '1 12 deux']);
});

it('does not believe what it remembers: a longer document is printed again', async () => {
  const { printed, print } = browser((html) => (html.includes('long') ? { a: 2, b: 13 } : { a: 1, b: 12 }));
  const remembered: Remembered = new Map();
  await printWithContents(`${slot('a')} ${slot('b')} bref`, print, remembered);
  await printWithContents(`${slot('a')} ${slot('b')} long`, print, remembered);
  expect(printed).toEqual(['0 0 bref', '1 12 bref', '1 12 long', '2 13 long']);
});

it('checks the second print as it checked the first: numbers that push an article are printed again', async () => {
  const { printed, print } = browser((html) => (html.includes('>0<') ? { a: 9 } : { a: 10 }));
  await printWithContents(slot('a'), print, new Map());
  expect(printed).toEqual(['0', '9', '10']);
});

it('gives up on contents that never settle, rather than print a false number', async () => {
  const { printed, print } = browser((html) => ({ a: html.includes('>1<') ? 2 : 1 }));
  await expect(printWithContents(slot('a'), print, new Map())).rejects.toThrow(/width must be fixed/);
  expect(printed).toHaveLength(4);
});

it('names the target that no link leads to', async () => {
  const { print } = browser(() => ({ a: 1 }));
  await expect(printWithContents(`${slot('a')} ${slot('lost')}`, print, new Map())).rejects.toThrow(/: lost$/);
});
