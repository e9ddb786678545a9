import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.js';
import { openBrowser } from './browser.js';
import { contract, sample } from './sample.js';
import { theme } from './theme.js';
import { documentOf, reference, section, table } from './tree.js';

const NB = '\u00A0';
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function open(html: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.setContent(html, { waitUntil: 'load' });
}
const html = renderHtml(sample, theme);

describe.each([390, 900, 1440])('at a width of %d', (width) => {
  test.each([
    ['terms', html],
    ['a contract in draft', renderHtml(contract, theme, { draft: true })],
  ])('axe finds nothing in %s', async (_, content) => {
    await open(content, width);
    const { violations, passes } = await new AxePuppeteer(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(20);
  });

  test('nothing sticks out of the page', async () => {
    await open(html, width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });
});

test('boxes at the top show values and terms, with no script', async () => {
  await page.setJavaScriptEnabled(false);
  await open(html, 1440);
  const background = (selector: string) =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);
  for (const [box, marked] of [
    ['#_show-values', '.value'],
    ['#_show-terms', 'a[href^="#terme."]'],
  ] as const) {
    expect(await background(marked)).toBe('rgba(0, 0, 0, 0)');
    await page.click(box);
    expect(await background(marked)).not.toBe('rgba(0, 0, 0, 0)');
  }
  await page.setJavaScriptEnabled(true);
});

test('plain lines stand in the margin where there is room, else between title and text', async () => {
  const box = async (selector: string) => {
    const found = await (await page.$(`#backups\\.principle ${selector}`))?.boundingBox();
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  await open(html, 1440);
  const [wide, wideText] = [await box('.plain'), await box('.text')];
  expect(wide.x).toBeGreaterThanOrEqual(wideText.x + wideText.width);
  await open(html, 390);
  const [narrow, narrowText, title] = [await box('.plain'), await box('.text'), await box('.heading')];
  expect(narrow.y).toBeGreaterThanOrEqual(title.y + title.height);
  expect(narrowText.y).toBeGreaterThanOrEqual(narrow.y + narrow.height);
});

describe('tables on a telephone', () => {
  const matrix = table(
    'Pendant l’usage',
    ['Activité', 'Hébergeur', 'Client', 'Clause'],
    [
      ['Mettre à jour les extensions', '—', 'Responsable', [reference('a.b', `article${NB}13.3 des CGV`, false)]],
      ['Surveiller la plateforme', 'Responsable', '—', [reference('a.b', `article${NB}8.2 des CGV`, false)]],
    ],
  );
  const facts = [
    table('Durée', ['Caractéristique', 'Pour cette offre'], [['Engagement minimal', '12 mois']]),
    table(
      'Préavis',
      ['Caractéristique', 'Pour cette offre'],
      [['Préavis de l’hébergeur qui refuse la reconduction', '60']],
    ),
  ];
  const content = renderHtml(
    documentOf('Essai', 'Tableaux', [section(1, '1', 'a', 'Article', [matrix, ...facts])]),
    theme,
  );

  test('who answers for what is seen without moving the table aside', async () => {
    await open(content, 400);
    const hidden = "[...document.querySelectorAll('.table')].map((each) => each.scrollWidth - each.clientWidth)";
    expect(await page.evaluate(hidden)).toEqual([0, 0, 0]);
  });

  test('those that follow each other keep their columns under each other', async () => {
    await open(content, 400);
    const values =
      "[...document.querySelectorAll('th:nth-child(2):last-child')].map((each) => each.getBoundingClientRect().x)";
    const [first, second] = (await page.evaluate(values)) as readonly number[];
    expect(second).toBe(first);
  });
});

test('the contents stand beside the text, and on a telephone behind a box', async () => {
  const shown = () => page.evaluate("document.querySelector('.contents').checkVisibility()");
  await open(html, 1440);
  expect(await shown()).toBe(true);
  await open(html, 390);
  expect(await shown()).toBe(false);
  await page.click('#_show-contents');
  expect(await shown()).toBe(true);
});

test('the keyboard reaches the text first', async () => {
  await open(html, 1440);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.className')).toBe('skip');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('_text');
});
