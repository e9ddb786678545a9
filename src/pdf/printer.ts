import { fileURLToPath } from 'node:url';
import type { Said } from '../diagnostics/entry.js';
import { diagnose } from '../diagnostics/diagnose.js';
import { Trouble } from '../diagnostics/trouble.js';
import { headingsOf } from './bookmarks.js';
import { printWithContents, type Remembered } from './contents.js';
import { findBrowser, type Environment } from './find-browser.js';
import { shownGlyphs } from './glyphs.js';
import { launcher } from './launch.js';
import { normalise, type About } from './normalise.js';
import { createPress, type Press } from './press.js';
import { openScratch } from './scratch.js';

export interface PrinterOptions {
  /** How many browsers may print at a time; two by default, which is what two cores feed. */
  readonly browsers?: number;
  readonly env?: Environment;
  /** Folder of the fonts; the product's own by default. */
  readonly fonts?: string;
  /** Takes what the user should know and nothing depends on. */
  readonly notice?: (said: Said) => void;
  /** Milliseconds that one print may take; a minute by default. */
  readonly patience?: number;
  /** Prints after which a page is replaced; 200 by default. */
  readonly printsPerPage?: number;
}
export interface Printer {
  /**
   * PDF of one document, the same bytes for the same HTML, `about` and browser version. Fills the page numbers of
   * `<span class="toc-page" data-target="ID"></span>`, where a link of the page leads to ID.
   * Throws `Trouble` where the browser fails twice, prints no text, or finds no font for a character.
   */
  readonly print: (html: string, about: About) => Promise<Uint8Array>;
  /** Ends the browsers and removes what they left on the disk. Prints that still wait fail. */
  readonly close: () => Promise<void>;
}

/** Browsers start with the first print that needs them. Throws `Trouble` where the machine has none. */
export function openPrinter(options: PrinterOptions = {}): Printer {
  const { browsers = 2, env = process.env, notice = () => undefined, patience = 60_000, printsPerPage = 200 } = options;
  const fonts = options.fonts ?? fileURLToPath(new URL('../../fonts/ttf', import.meta.url));
  const browser = findBrowser(env);
  if (!browser) throw new Trouble(diagnose('browser-missing', {}));
  const scratch = openScratch();
  const launch = launcher({ browser, folder: scratch.folder, fonts, env, notice });
  const presses = Array.from({ length: browsers }, () => createPress({ launch, scratch, patience, printsPerPage }));
  const pool = share(presses);
  const remembered: Remembered = new Map();

  const printOnce = async (html: string): Promise<Uint8Array> => {
    const press = await pool.take();
    try {
      return await press.print(html);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Trouble(diagnose('browser-broken', { browser: browser.path, reason }), error);
    } finally {
      pool.give(press);
    }
  };
  return {
    print: async (html, about) => {
      const file = await printWithContents(html, printOnce, remembered);
      const { glyphs, boxed } = shownGlyphs(file);
      const { title } = about;
      if (glyphs === 0) throw new Trouble(diagnose('print-blank', { title }));
      if (boxed.length > 0) throw new Trouble(diagnose('print-glyph-missing', { title, pages: boxed.join(', ') }));
      return normalise(file, about, headingsOf(html));
    },
    close: async () => {
      await Promise.all(presses.map((press) => press.close()));
      await scratch.remove();
    },
  };
}

interface Pool {
  readonly take: () => Promise<Press>;
  readonly give: (press: Press) => void;
}

/** The press given back last goes out first: one print after the other starts one browser only. */
function share(presses: readonly Press[]): Pool {
  const free = [...presses].reverse();
  const waiting: ((press: Press) => void)[] = [];
  return {
    take: () => {
      const press = free.pop();
      return press ? Promise.resolve(press) : new Promise((resolve) => waiting.push(resolve));
    },
    give: (press) => {
      const next = waiting.shift();
      if (next) next(press);
      else free.push(press);
    },
  };
}
