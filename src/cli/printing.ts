/** Browsers that start with the first PDF and end with the work. */
import type { Said } from '../diagnostics/entry.js';
import type { Printer } from '../pdf/printer.js';
import type { Context } from './context.js';

export type OpenPrinter = () => Promise<Printer>;

export async function withPrinter<T>(
  context: Context,
  browsers: number,
  work: (open: OpenPrinter) => Promise<T>,
): Promise<T> {
  const { io, say } = context;
  const notice = (said: Said): void => io.stderr(`${say(said)}\n`);
  let opened: Promise<Printer> | undefined;
  const open: OpenPrinter = () =>
    (opened ??= import('../pdf/printer.js').then(({ openPrinter }) => openPrinter({ browsers, env: io.env, notice })));
  try {
    return await work(open);
  } finally {
    await opened?.then(
      (printer) => printer.close(),
      () => undefined,
    );
  }
}
