import { expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.js';
import type { Document } from '../../src/shapes.js';
import { contract, sample } from './sample.js';
import { fontFiles, theme } from './theme.js';
import { clause, documentOf, link, paragraph, reference, section, table, term, value } from './tree.js';

const page = renderHtml(sample, theme);
const body = (...blocks: Document['blocks']): string =>
  /<main[^>]*>([\s\S]*)<\/main>/.exec(renderHtml(documentOf('T', '', blocks), theme))?.[1] ?? '';

test('the same tree gives the same bytes', () => {
  expect(renderHtml(structuredClone(sample), theme)).toBe(page);
});

test('a page needs nothing else: no script, no address but the links of the text', () => {
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|\son\w+=/i);
  const loaded = [...page.matchAll(/url\("([^"]{0,30})/g)].map(([, address]) => address);
  expect(loaded.length).toBe(Object.keys(fontFiles).length);
  for (const address of loaded) expect(address).toMatch(/^data:font\/woff2;base64,/);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:;`);
  expect([...page.matchAll(/https?:\/\/[^"<]+/g)].map(([address]) => address)).toEqual([
    'https://aide.example.com/restauration',
  ]);
});

test('fonts and all, a page of fifteen clauses stays under 200 kB', () => {
  expect(Buffer.byteLength(page)).toBeLessThan(200_000);
});

test('language, title and description are given', () => {
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="fr" dir="ltr">/);
  expect(page).toContain('<title>Conditions générales de vente</title>');
  expect(page).toContain(
    '<meta name="description" content="Conditions générales de vente. Hébergement Standard, consommateurs résidant en France. Version 2027.1">',
  );
});

test('headings start at h1 and skip no level, to h5 in a contract', () => {
  const levels = [...renderHtml(contract, theme).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(Math.max(...levels)).toBe(5);
  levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
});

test('a clause has its id, a link to itself with a name, its number and its plain line under the title', () => {
  const html = body(
    clause(1, '2.3', 'backups.restoration', 'Restauration', 'Une phrase simple.', [paragraph('Texte.')]),
  );
  expect(html).toContain('<section class="clause" id="backups.restoration">');
  expect(html).toContain('<h2><span class="number">2.3 </span>Restauration</h2>');
  expect(html).toContain('href="#backups.restoration" aria-label="Lien vers\u00A0: 2.3"');
  expect(html).toMatch(
    /<\/div>\s*<p class="plain"><b>En clair\u00A0:<\/b> Une phrase simple\.<\/p>\s*<div class="text">\s*<p>Texte\.<\/p>/,
  );
});

test('what plain lines are worth is said once, and only where there are some', () => {
  expect(page.split('pas de valeur juridique').length).toBe(2);
  expect(renderHtml(documentOf('T', '', [paragraph('x')]), theme)).not.toContain('pas de valeur juridique');
});

test('a value says where it comes from, a sum of money with all its parts', () => {
  const html = body(
    paragraph(value('offer.days', 30, '30\u00A0jours')),
    paragraph(value('offer.price', { cents: 1200, currency: 'EUR', tax: 'incl' }, '12,00\u00A0€ TTC')),
  );
  expect(html).toContain('<data class="value" value="30" data-path="offer.days">30\u00A0jours</data>');
  expect(html).toContain(
    'value="{&quot;cents&quot;:1200,&quot;currency&quot;:&quot;EUR&quot;,&quot;tax&quot;:&quot;incl&quot;}"',
  );
});

test('the first mention of a term in a clause leads to its definition, in each clause anew', () => {
  const twice = paragraph(term('site', 'Site'), ' et ', term('site', 'Sites'));
  const html = body(
    section(1, '1', 's', 'S', [paragraph(term('site', 'Site', true))]),
    clause(1, null, 'a', 'A', '', [twice]),
    clause(1, null, 'b', 'B', '', [twice]),
  );
  expect(html).toContain('<dfn class="term" id="terme.site">Site</dfn>');
  const mention = '<p><a href="#terme.site">Site</a> et <span class="term">Sites</span></p>';
  expect(html.split(mention).length).toBe(3);
});

test('a reference leads to its clause where that stands in the file', () => {
  const html = body(paragraph(reference('a.b', 'article 1.1'), reference('c.d', 'article 2 des CGV', false)));
  expect(html).toContain('<a class="reference" href="#a.b">article 1.1</a>');
  expect(html).toContain('<span class="reference">article 2 des CGV</span>');
});

test('links stand in no other link, and lead to https, mailto and tel alone', () => {
  const html = body(
    paragraph(link('https://a.example/?x=1&y=2', ['un ', link('https://b.example/', 'deux'), term('t', 'trois')])),
    paragraph(link('javascript:alert(1)', 'x'), link('http://c.example/', 'y'), link('mailto:a@b.example', 'z')),
  );
  expect(html).toContain('<a href="https://a.example/?x=1&amp;y=2">un deux<span class="term">trois</span></a>');
  expect(html).toContain('<p>xy<a href="mailto:a@b.example">z</a></p>');
});

test('a table has its caption, headers with their scope, sums to the right; a wide one scrolls and can be reached', () => {
  const price = value('p', { cents: 1, currency: 'EUR', tax: 'incl' }, '0,01\u00A0€');
  const html = body(
    table('Prix', ['Service', 'Prix'], [['Un', price]]),
    table('Large', ['', 'A', 'B', 'C'], [['x', '1', '2', '3']]),
  );
  expect(html).toContain('<caption>Prix</caption>');
  expect(html).toContain('<th scope="col">Service</th><th scope="col" class="amount">Prix</th>');
  expect(html).toMatch(/<tr><th scope="row">Un<\/th><td class="amount"><data/);
  expect(html).toContain('<div class="table" >'.replace(' >', '>'));
  expect(html).toContain('<div class="table" role="group" aria-label="Large" tabindex="0">');
  expect(html).toContain('<td></td><th scope="col">A</th>');
});

test('controls appear only where they have an effect', () => {
  expect(page).toContain('id="_show-values"');
  expect(page).toContain('id="_show-terms"');
  const bare = renderHtml(documentOf('T', '', [paragraph('x')]), theme);
  expect(bare).not.toMatch(/<input/);
  expect(bare).not.toContain('<nav');
});

test('each entry of the contents leads to its section and leaves room for a page number', () => {
  const slots = [...page.matchAll(/<a href="#([^"]+)">.*?<span class="toc-page" data-target="([^"]+)"><\/span><\/a>/g)];
  expect(slots.length).toBe(14);
  for (const [, href = '', target] of slots) {
    expect(target).toBe(href);
    expect(page).toContain(`id="${href}"`);
  }
});

test('a draft says so above the title, across each page and in its header; another document nowhere', () => {
  const draft = renderHtml(sample, theme, { draft: true });
  expect(draft).toContain('<p class="watermark" aria-hidden="true">Projet</p>');
  expect(draft).toContain('Projet sans valeur contractuelle.');
  expect(draft).toContain('--running-version:"Projet · Version 2027.1"');
  expect(page).not.toMatch(/Projet|class="watermark"/);
});

test('a language without words of its own takes the French ones; Arabic runs from the right', () => {
  const arabic = renderHtml({ ...sample, situation: { ...sample.situation, lang: 'ar' } }, theme);
  expect(arabic).toContain('<html lang="ar" dir="rtl">');
  expect(arabic).toContain('Sommaire');
  expect(renderHtml({ ...sample, situation: { ...sample.situation, lang: 'en' } }, theme)).toContain('Contents');
});
