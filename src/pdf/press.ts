import type { Launch, Running } from './launch.js';
import type { Scratch } from './scratch.js';

/** One browser with one page, which prints one document at a time. */
export interface Press {
  /** PDF as the browser writes it. Starts the browser, and once again a fresh one where it dies or hangs. */
  readonly print: (html: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}
export interface PressOptions {
  readonly launch: Launch;
  readonly scratch: Scratch;
  /** Milliseconds that a start or a print may take: a renderer that hangs answers no timeout of its own. */
  readonly patience: number;
  /** Prints after which the page is replaced. */
  readonly printsPerPage: number;
}

export function createPress({ launch, scratch, patience, printsPerPage }: PressOptions): Press {
  let session: Session | undefined;
  let closed = false;

  const start = (): Session => {
    const life = new AbortController();
    const kill = (): void => {
      life.abort();
    };
    scratch.owns(kill);
    return { kill, running: within(patience, launch(life.signal), kill), prints: 0 };
  };
  const attempt = async (html: string): Promise<Uint8Array> => {
    if (closed) throw new Error('The printer is closed.');
    session ??= start();
    const running = await session.running;
    session.prints++;
    const pdf = printPage(running, html, session.prints % printsPerPage === 0);
    const death = running.ended.then((reason) => Promise.reject(new Error(reason)));
    return within(patience, Promise.race([pdf, death]), session.kill);
  };
  const discard = (): void => {
    session?.kill();
    session = undefined;
  };
  return {
    print: async (html) => {
      try {
        return await attempt(html);
      } catch {
        discard();
        return await attempt(html).catch((error: unknown) => {
          discard();
          throw error;
        });
      }
    },
    close: async () => {
      closed = true;
      const last = session;
      if (!last) return;
      // A browser that is still starting has nothing to close: it fails as soon as it is killed.
      if (last.prints === 0) last.kill();
      const closing = last.running.then((running) => running.close());
      await within(2000, closing, last.kill).catch(() => undefined);
      discard();
    },
  };
}

/** One browser's life, from its start on. */
interface Session {
  readonly kill: () => void;
  readonly running: Promise<Running>;
  prints: number;
}

async function printPage(running: Running, html: string, last: boolean): Promise<Uint8Array> {
  const page = running.page();
  await page.setContent(html, { waitUntil: 'load', timeout: 0 });
  const pdf = await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
    timeout: 0,
  });
  if (last) await running.renew();
  return pdf;
}

/** Fails, and calls `late`, where `work` takes longer than `patience` milliseconds. */
async function within<T>(patience: number, work: Promise<T>, late: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late();
      reject(new Error(`no answer within ${patience / 1000} s`));
    }, patience);
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
