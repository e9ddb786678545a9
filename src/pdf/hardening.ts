import type { Page } from 'puppeteer-core';

/**
 * Nothing that is printed may reach the network. Each of these alone lets something out (tests/security/network.test.ts
 * shows it for interception); together not even a connection is tried: a proxy that cannot exist, for loopback too, and
 * a resolver that knows no name.
 */
export const sealed = [
  '--proxy-server=http://proxy.invalid:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--no-default-browser-check',
  // The same on every machine, so that the same text breaks at the same places.
  '--font-render-hinting=none',
];

/** Seals one page: no script runs, no request leaves. Inline `data:` images and fonts are no requests. */
export async function seal(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A page that ends while it asks has no request left to refuse.
    request.abort('blockedbyclient').catch(() => undefined);
  });
}
