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
interface Session {
  readonly kill: () => void;
  readonly running: Running;
}

export function createPress({ launch, scratch, patience, printsPerPage }: PressOptions): Press {
  let session: Session | undefined;
  let prints = 0;
  let closed = false;

  const start = async (): Promise<Session> => {
    const life = new AbortController();
    const kill = (): void => {
      life.abort();
    };
    scratch.owns(kill);
    return { kill, running: await within(patience, launch(life.signal), kill) };
  };
  const discard = (): void => {
    session?.kill();
    session = undefined;
    prints = 0;
  };
  const attempt = async (html: string): Promise<Uint8Array> => {
    if (closed) throw new Error('The printer is closed.');
    session ??= await start();
    const { running, kill } = session;
    return within(patience, printPage(running, html, ++prints % printsPerPage === 0), kill);
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
      if (session) await within(2000, session.running.close(), session.kill).catch(() => undefined);
      discard();
    },
  };
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
