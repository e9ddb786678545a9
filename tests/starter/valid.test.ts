import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.js';
import type { Document, Many } from '../../src/shapes.js';
import { openBrowser } from '../render/browser.js';
import { theme } from '../render/theme.js';
import { faultsOf } from '../render/validator.js';
import { bare, contractOf, documentName, documents, nameOf, sell, workspace } from './starter.js';

/** All that two plans make, for a consumer and for a professional, and what compares the plans for them. */
const SITUATIONS = ['wordpress-managed fr-consumer', 'dedicated-managed fr-professional'];
const AUDIENCES = ['fr-consumer', 'fr-professional'];
const kept: Many<Document> = [
  ...documents.filter(({ situation }) => SITUATIONS.includes(nameOf(situation))),
  ...documents.filter(({ plan, situation }) => plan === 'plan-comparison' && AUDIENCES.includes(situation.audience)),
  ...bare.filter((each) => SITUATIONS.includes(nameOf(each))).map((each) => contractOf(sell(each))),
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
});
afterAll(() => browser.close());

async function violations(html: string): Promise<Many<string>> {
  await page.setContent(html, { waitUntil: 'load' });
  const { violations: found, passes } = await new AxePuppeteer(page).analyze();
  expect(passes.length).toBeGreaterThan(20);
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

test('every kind of document is looked at', () => {
  expect([...new Set(kept.map(({ plan }) => plan))].sort()).toEqual(Object.keys(workspace.documents).sort());
  expect(kept.length).toBeGreaterThan(20);
});

describe.each(kept.map((document) => [documentName(document), renderHtml(document, theme)] as const))(
  '%s',
  (_, html) => {
    test('is valid HTML', async () => {
      expect(await faultsOf(html)).toEqual([]);
    });
    test('has nothing that axe finds hard to use', async () => {
      expect(await violations(html)).toEqual([]);
    });
  },
);

test('a fault would be seen', async () => {
  const html = kept
    .slice(1, 2)
    .map((document) => renderHtml(document, theme))
    .join('');
  const unnamed = html.replace(/<html lang="fr"/, '<html').replace(/<h2>/, '<h4>');
  expect(await faultsOf(unnamed)).not.toEqual([]);
  expect(await violations(unnamed)).not.toEqual([]);
});
