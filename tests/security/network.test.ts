import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBrowser } from '../../src/pdf/find-browser.js';
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
  const hosts = [listener.at, listener.at.replace('127.0.0.1', 'localhost')];
  const markups = hosts.flatMap((host) => payloads(host).map(([, markup]) => markup));
  const prints = await Promise.allSettled(
    [...markups, markups.join('\n')].map((markup) => printer.print(page(markup), about)),
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

it('would be heard if it refused requests only: the test can tell', async () => {
  const browser = await launch({
    executablePath: findBrowser()?.path ?? '',
    pipe: true,
    headless: 'shell',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.abort().catch(() => undefined));
    for (const [, html] of payloads(listener.at))
      await page.setContent(html, { waitUntil: 'domcontentloaded', timeout: 2000 }).catch(() => undefined);
    await listener.firstCall;
    expect(listener.heard.length).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});
