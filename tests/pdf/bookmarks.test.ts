import { expect, test } from 'vitest';
import { headingsOf } from '../../src/pdf/bookmarks.js';
import { readPdf } from '../../src/pdf/file.js';
import { outlineOf } from '../../src/pdf/places.js';
import { openPrinter } from '../../src/pdf/printer.js';
import { about } from './sample.js';

test('headings are read as text: no tags, one space between words, no-break spaces kept', () => {
  const html = `<h1>Du «&nbsp;vrai&nbsp;»</h1><p>non</p><H2 id="a"><span class="number">1 </span>R&amp;D
    &lt;b&gt; &#39;x&#x27; (fin)</H2><h3>&inconnu;</h3>`;
  expect(headingsOf(html)).toEqual(['Du «\u00A0vrai\u00A0»', "1 R&D <b> 'x' (fin)", '&inconnu;']);
});

test('bookmarks say what headings say, also of those that open a page, break into lines, or hold signs', async () => {
  const titles = Array.from(
    { length: 12 },
    (_, n) => `Article ${n} (Données, confidentialité et propriété) \\ « œuvre »`,
  );
  const body = titles.map((title) => `<div><h2>${title}</h2></div><p style="height: 180mm">Texte.</p>`).join('');
  const style = '@page { size: A4; margin: 20mm } h2 { width: 60mm; break-after: avoid }';
  const printer = openPrinter({ browsers: 1 });
  try {
    const html = `<!doctype html><html lang="fr"><title>T</title><style>${style}</style><h1>Titre</h1>${body}</html>`;
    const file = readPdf(await printer.print(html, about));
    expect(outlineOf(file).map(({ title }) => title)).toEqual(['Titre', ...titles]);
  } finally {
    await printer.close();
  }
});
