/** The browser, by printing a page with it: a file that is there may still not run. */
import { Trouble } from '../../diagnostics/trouble.js';
import { findBrowser, type FoundBrowser } from '../../pdf/find-browser.js';
import { openPrinter } from '../../pdf/printer.js';
import type { IsoDate } from '../../shapes.js';
import type { Context } from '../context.js';
import { doctor as words } from '../phrases/doctor.js';
import { run, type Check } from './checks.js';

const PAGE = '<!doctype html><html lang="fr"><title>Essai</title><p>Essai d’impression.</p></html>';
const ABOUT = { title: 'Essai', author: 'clausier', date: '2027-01-01' as IsoDate, lang: 'fr' } as const;

export async function browserCheck({ io }: Context): Promise<Check> {
  const browser = findBrowser(io.env);
  try {
    let sandbox = true;
    const printer = openPrinter({ browsers: 1, env: io.env, notice: () => (sandbox = false) });
    try {
      await printer.print(PAGE, ABOUT);
    } finally {
      await printer.close();
    }
    const version = browser ? await versionOf(browser) : '';
    return { name: 'browser', state: 'ok', found: words.browser(browser?.path ?? '', version, sandbox) };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { message, fix } = error.diagnostic;
    const said = (text: typeof message): { fr: string; en: string } => ({ fr: text.fr, en: text.en ?? text.fr });
    return { name: 'browser', state: 'failed', found: said(message), ...(fix ? { fix: said(fix) } : {}) };
  }
}

/** Empty where the browser does not tell, as on Windows. */
async function versionOf({ path }: FoundBrowser): Promise<string> {
  if (process.platform === 'win32') return '';
  const answer = await run(path, ['--version'], { timeout: 10_000 }).catch(() => undefined);
  return answer?.stdout.trim() ?? '';
}
