/** A browser that shows pages, for what can only be seen on the screen. */
import { launch, type Browser } from 'puppeteer-core';
import { findBrowser } from '../../src/pdf/find-browser.js';

export async function openBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (!found) throw new Error('These tests need a browser: run "node scripts/setup.mjs --test".');
  return launch({
    executablePath: found.path,
    headless: found.kind === 'headless-shell' ? 'shell' : true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
