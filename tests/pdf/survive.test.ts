import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPrinter, type PrinterOptions } from '../../src/pdf/printer.js';
import { browsersOf, foldersOf, remaining, type Running } from './processes.js';
import { about, sample } from './sample.js';

/** Prints, does something to every process of the browser, prints again: the same bytes, and nothing left behind. */
async function printAround(accident: NodeJS.Signals, options: PrinterOptions): Promise<void> {
  const printer = openPrinter(options);
  const browsers: Running[] = [];
  try {
    const before = await printer.print(sample(), about);
    browsers.push(...browsersOf(process.pid));
    expect(browsers.filter(({ command }) => command.includes('--type=renderer'))).not.toEqual([]);
    for (const { pid } of browsers) process.kill(pid, accident);
    expect(Buffer.compare(await printer.print(sample(), about), before)).toBe(0);
    expect(await remaining(browsers)).toEqual([]);
    browsers.push(...browsersOf(process.pid));
  } finally {
    await printer.close();
  }
  expect(await remaining(browsers)).toEqual([]);
  expect(foldersOf(process.pid)).toEqual([]);
}

it('prints on with a fresh browser when the browser dies', () => printAround('SIGKILL', {}));

it('prints on with a fresh browser when the browser hangs, and ends the one that hung', () =>
  printAround('SIGSTOP', { patience: 5000 }));

it('survives a browser that dies between two prints of many at once', async () => {
  const printer = openPrinter();
  const prints = Array.from({ length: 8 }, () => printer.print(sample({ articles: 4 }), about));
  await prints[0];
  for (const { pid } of browsersOf(process.pid).slice(0, 1)) process.kill(pid, 'SIGKILL');
  const pdfs = await Promise.all(prints);
  expect(new Set(pdfs.map((pdf) => Buffer.from(pdf).toString('latin1'))).size).toBe(1);
  await printer.close();
});

it('says that there is no browser', () => {
  const env = { PATH: '/nowhere', HOME: '/nowhere' };
  expect(() => openPrinter({ env })).toThrow(
    expect.objectContaining({ diagnostic: expect.objectContaining({ code: 'browser-missing' }) as unknown }) as Error,
  );
  expect(foldersOf(process.pid)).toEqual([]);
});

it.each([
  ['ends at once', 'echo "libmissing.so: no such file" >&2; exit 127', /ended \(127\) libmissing\.so: no such file/],
  ['never answers', 'exec sleep 60', /no answer within 0\.5 s/],
])('says which browser is broken, and how, when it %s', async (_, script, reason) => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  const path = join(folder, 'chrome-headless-shell');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  const printer = openPrinter({ env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: path }, patience: 500 });
  await expect(printer.print(sample(), about)).rejects.toMatchObject({
    diagnostic: {
      code: 'browser-broken',
      message: { fr: expect.stringContaining(path) as string, en: expect.stringMatching(reason) as string },
    },
  });
  await printer.close();
  rmSync(folder, { recursive: true });
  expect(browsersOf(process.pid)).toEqual([]);
});

it('says which browser is not there, when a variable names one, instead of taking another', async () => {
  const printer = openPrinter({ env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' } });
  await expect(printer.print(sample(), about)).rejects.toMatchObject({ diagnostic: { code: 'browser-broken' } });
  await printer.close();
});

it.each([0, 20, 60, 120, 250, 500])(
  'prints no more once it is closed, and leaves nothing, %i ms after the start',
  async (delay) => {
    const printer = openPrinter();
    const waiting = Array.from({ length: 20 }, () => printer.print(sample(), about));
    const outcomes = Promise.allSettled(waiting);
    await new Promise((next) => setTimeout(next, delay));
    const browsers = browsersOf(process.pid);
    await printer.close();
    expect((await outcomes).at(-1)?.status).toBe('rejected');
    await expect(printer.print(sample(), about)).rejects.toThrow();
    expect(await remaining([...browsers, ...browsersOf(process.pid)])).toEqual([]);
    expect(foldersOf(process.pid)).toEqual([]);
  },
);
