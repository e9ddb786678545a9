import { expect, it } from 'vitest';
import type { Said } from '../../src/diagnostics/entry.js';
import { openPrinter } from '../../src/pdf/printer.js';
import { browsersOf } from '../pdf/processes.js';
import { about, sample } from '../pdf/sample.js';

async function printed(env: Record<string, string> = {}): Promise<{ notices: readonly Said[]; unsafe: boolean }> {
  const notices: Said[] = [];
  const printer = openPrinter({ env: { ...process.env, ...env }, notice: (said) => notices.push(said) });
  try {
    await Promise.all([printer.print(sample(), about), printer.print(sample(), about)]);
    return { notices, unsafe: browsersOf(process.pid).some(({ command }) => command.includes('--no-sandbox')) };
  } finally {
    await printer.close();
  }
}

it('gives up the sandbox only where it must, and says so once for all browsers', async () => {
  const { notices, unsafe } = await printed();
  if (process.getuid?.() === 0) expect(unsafe).toBe(true);
  expect(notices).toHaveLength(unsafe ? 1 : 0);
});

it('says so too when a variable asks for it', async () => {
  const { notices, unsafe } = await printed({ PUPPETEER_DANGEROUS_NO_SANDBOX: 'true' });
  expect(unsafe).toBe(true);
  expect(notices).toMatchObject([{ fr: expect.stringContaining('sans son bac à sable') as string }]);
});
