import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Said } from '../diagnostics/entry.js';
import type { Environment, FoundBrowser } from './find-browser.js';
import { startBrowser } from './browser-process.js';
import { seal, sealed } from './hardening.js';

/** A browser that runs, with one sealed page. */
export interface Running {
  readonly page: () => Page;
  /** Takes a new page for the old one, whose memory grows with each print. */
  readonly renew: () => Promise<void>;
  /** Asks the browser to end, and waits until it has. */
  readonly close: () => Promise<void>;
  /** Settles when the browser is gone, asked or not, with the reason. */
  readonly ended: Promise<string>;
}
/** Aborting `signal`, then or later, ends every process of the browser at once. */
export type Launch = (signal: AbortSignal) => Promise<Running>;

export interface LaunchOptions {
  readonly browser: FoundBrowser;
  /** The only folder that the browser may write to. */
  readonly folder: string;
  /** Folder of the fonts that print: no other does, so that every machine prints alike. */
  readonly fonts: string;
  readonly env: Environment;
  readonly notice: (said: Said) => void;
}

/** Parts of a whole Chromium's window that start with it, each in a process of its own; a headless shell has none. */
const spared = ['--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup'];

const unsafe: Said = {
  fr: 'Le navigateur imprime sans son bac à sable, que cette machine ne permet pas (compte root ou conteneur).',
  en: 'The browser prints without its sandbox, which this machine does not allow (root account or container).',
};

/** Prepares launches. The sandbox stays on unless the machine cannot: root, or no right to make namespaces. */
export function launcher({ browser, folder, fonts, env, notice }: LaunchOptions): Launch {
  writeFileSync(join(folder, 'fonts.conf'), fontsConfig(fonts, folder));
  const refused = process.getuid?.() === 0 || env.PUPPETEER_DANGEROUS_NO_SANDBOX === 'true';
  let sandbox: 'untried' | 'on' | 'off' = refused ? 'off' : 'untried';
  let noticed = false;
  let profiles = 0;

  const start = async (signal: AbortSignal, sandboxed: boolean): Promise<Running> => {
    const puppeteer = await import('puppeteer-core');
    signal.throwIfAborted();
    const args = puppeteer.defaultArgs({
      headless: browser.kind === 'headless-shell' ? 'shell' : true,
      userDataDir: join(folder, `profile-${++profiles}`),
      args: [...sealed, ...spared, ...(sandboxed ? [] : ['--no-sandbox'])],
    });
    const started = startBrowser(browser.path, args, ownEnvironment(env, folder), folder);
    signal.addEventListener('abort', started.kill);
    const ready = puppeteer.connect({ transport: started.transport }).then((to) => running(to, started.ended));
    const death = started.ended.then((reason) => Promise.reject(new Error(reason)));
    try {
      return await Promise.race([ready, death]);
    } catch (error) {
      started.kill();
      throw error;
    }
  };

  return async (signal) => {
    if (sandbox !== 'off') {
      try {
        const started = await start(signal, true);
        sandbox = 'on';
        return started;
      } catch (error) {
        if (sandbox === 'on' || signal.aborted) throw error;
      }
    }
    const started = await start(signal, false);
    sandbox = 'off';
    if (!noticed) notice(unsafe);
    noticed = true;
    return started;
  };
}

async function running(browser: Browser, ended: Promise<string>): Promise<Running> {
  const sealedPage = async (): Promise<Page> => {
    // Nobody looks on: a page in front is painted on a screen too, where the browser has one.
    const page = await browser.newPage({ background: true });
    await seal(page);
    // Laid out for paper from the start: where the medium changes only to print, everything is laid out twice.
    await page.emulateMediaType('print');
    return page;
  };
  let page = await sealedPage();
  const renew = async (): Promise<void> => {
    const old = page;
    page = await sealedPage();
    await old.close();
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await ended;
  };
  return { page: () => page, renew, close, ended };
}

/** What the browser may know of the caller's environment: no secret, no locale, no other folder to write to. */
function ownEnvironment(env: Environment, folder: string): Record<string, string> {
  const kept = ['PATH', 'LD_LIBRARY_PATH', 'SYSTEMROOT', 'SystemRoot'].flatMap((name) =>
    env[name] === undefined ? [] : [[name, env[name]] as const],
  );
  const own = Object.fromEntries(
    ['HOME', 'TMPDIR', 'TMP', 'TEMP', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME'].map((name) => [name, folder]),
  );
  return {
    ...Object.fromEntries(kept),
    ...own,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
}

/** Without any font that fontconfig knows, Chromium prints blank text, even where the page brings its own fonts. */
function fontsConfig(fonts: string, folder: string): string {
  const escaped = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escaped(fonts)}</dir><cachedir>${escaped(join(folder, 'fontconfig'))}</cachedir></fontconfig>
`;
}
