import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBrowser } from '../../src/pdf/find-browser.js';
import { seal, sealed } from '../../src/pdf/hardening.js';
import { openPrinter } from '../../src/pdf/printer.js';
import { about } from '../pdf/sample.js';
import { poppler } from '../pdf/tools.js';
import { canary, type Canary } from './canary.js';
import { payloads } from './payloads.js';

let listener: Canary;
beforeEach(async () => {
  listener = await canary();
});
afterEach(() => {
  listener.close();
});

const page = (markup: string): string =>
  `<!doctype html><html lang="fr"><title>Essai</title><body><p>Texte</p>${markup}`;

it('opens no connection, whatever the page asks for', async () => {
  const printer = openPrinter();
  const markups = payloads(listener.at).map(([, markup]) => markup);
  const byName = payloads(listener.at.replace('127.0.0.1', 'localhost')).map(([, markup]) => markup);
  const prints = await Promise.allSettled(
    [...markups, markups.join('\n'), byName.join('\n')].map((markup) => printer.print(page(markup), about)),
  );
  await printer.close();
  expect(listener.heard).toEqual([]);
  // Only a page that leaves for another address may fail to print.
  const refused = prints.flatMap(({ status }, i) => (status === 'rejected' ? [markups[i] ?? 'all together'] : []));
  expect(refused.filter((markup) => !/^all|http-equiv="refresh"/.test(markup))).toEqual([]);
});

it('reads no file of the machine into a print', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'));
  const secret = join(folder, 'secret.html');
  writeFileSync(secret, '<p>MOTDEPASSE</p>');
  const printer = openPrinter();
  try {
    const url = pathToFileURL(secret).href;
    const markup = `<iframe src="${url}"></iframe><object data="${url}"></object><embed src="${url}">
<link rel="stylesheet" href="${url}"><meta http-equiv="refresh" content="0; url=${url}"><iframe src="view-source:${url}"></iframe>`;
    const pdf = await printer.print(page(markup), about);
    expect(await poppler('pdftotext', pdf)).toMatch(/^Texte\s*$/);
  } finally {
    await printer.close();
    rmSync(folder, { recursive: true });
  }
});

const bare = (args: readonly string[]) => {
  const browser = findBrowser();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({
    executablePath: browser?.path ?? '',
    pipe: true,
    headless: browser?.kind === 'chromium' || 'shell',
    args: [...sandbox, ...args],
  });
};
/** Loads each payload, whether its page ever ends loading or not. */
async function load(page: Page): Promise<void> {
  for (const [, markup] of payloads(listener.at))
    await page.setContent(markup, { waitUntil: 'domcontentloaded', timeout: 1000 }).catch(() => undefined);
}

it.each([
  ['a dead proxy', '--proxy'],
  ['a resolver that knows no name', '--host-resolver'],
])('keeps %s as a wall by itself, with scripts and requests allowed', async (_, start) => {
  const browser = await bare(sealed.filter((flag) => flag.startsWith(start)));
  await load(await browser.newPage());
  await browser.close();
  expect(listener.heard).toEqual([]);
});

it('keeps the wall of the page up by itself: no script runs, no request of the page leaves', async () => {
  const browser = await bare([]);
  try {
    const page = await browser.newPage();
    await seal(page);
    const [image = ''] = payloads(listener.at).flatMap(([name, markup]) => (name === 'img' ? [markup] : []));
    await page.setContent(`<p id="a">before</p><script>a.textContent = 'after'</script>${image}`, {
      waitUntil: 'load',
    });
    expect(await page.evaluate("document.querySelector('#a').textContent")).toBe('before');
    expect(listener.heard).toEqual([]);
  } finally {
    await browser.close();
  }
});

it('would be heard if it refused requests only: the test can tell', async () => {
  const browser = await bare([]);
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.abort().catch(() => undefined));
    await load(page);
    await listener.firstCall;
    expect(listener.heard.length).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});
