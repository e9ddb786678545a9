/** Printing as others do it: Puppeteer starts the browser, `setContent`, `page.pdf`; the same settings and fonts as ours. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { root } from './child.js';

export interface Peer {
  /** A browser for this document alone. */
  readonly fresh: (html: string) => Promise<void>;
  /** As many browsers as `pages`, each with one page that stays. */
  readonly warm: (pages: number) => Promise<Warm>;
  readonly remove: () => void;
}
export interface Warm {
  readonly print: (html: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export function peer(executablePath: string, shell: boolean): Peer {
  const folder = mkdtempSync(join(tmpdir(), 'clausier-bench-'));
  const fonts = `<fontconfig><dir>${join(root, 'fonts/ttf')}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
  writeFileSync(join(folder, 'fonts.conf'), fonts);
  const start = (): Promise<Browser> =>
    launch({
      executablePath,
      headless: shell ? 'shell' : true,
      pipe: true,
      args: ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    });
  return {
    fresh: async (html) => {
      const browser = await start();
      await print(await browser.newPage(), html);
      await browser.close();
    },
    warm: async (pages) => {
      const browsers = await Promise.all(Array.from({ length: pages }, start));
      const free = await Promise.all(browsers.map((browser) => browser.newPage()));
      return {
        print: async (html) => {
          const page = free.pop();
          if (!page) throw new Error('More prints at a time than pages.');
          await print(page, html);
          free.push(page);
        },
        close: async () => {
          await Promise.all(browsers.map((browser) => browser.close()));
        },
      };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

async function print(page: Page, html: string): Promise<void> {
  await page.setContent(html, { waitUntil: 'load' });
  await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

/** Counts what every page of this process prints from now on, ours and the peers'. */
export async function countPrints(executablePath: string): Promise<() => number> {
  const browser = await launch({ executablePath, headless: 'shell', args: ['--no-sandbox'] });
  const prototype = Object.getPrototypeOf(await browser.newPage()) as Pick<Page, 'pdf'>;
  await browser.close();
  const { pdf } = prototype;
  let count = 0;
  prototype.pdf = function (this: Page, ...options) {
    count++;
    return pdf.apply(this, options);
  };
  return () => count;
}
