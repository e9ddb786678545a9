import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPrinter, type PrinterOptions } from '../../src/pdf/printer.js';
import { browsersOf, foldersOf, gone } from './processes.js';
import { about, sample } from './sample.js';

/** Prints, does something to every process of the browser, prints again: the same bytes, and nothing left behind. */
async function printAround(accident: NodeJS.Signals, options: PrinterOptions): Promise<void> {
  const printer = openPrinter(options);
  try {
    const before = await printer.print(sample(), about);
    const old = browsersOf(process.pid).map(({ pid }) => pid);
    expect(old.length).toBeGreaterThan(0);
    for (const pid of old) process.kill(pid, accident);
    expect(Buffer.compare(await printer.print(sample(), about), before)).toBe(0);
    expect(browsersOf(process.pid).filter(({ pid }) => old.includes(pid))).toEqual([]);
  } finally {
    await printer.close();
  }
  expect(await gone(process.pid)).toEqual([]);
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
  ['ends at once', 'exit 1'],
  ['never answers', 'exec sleep 60'],
])('says which browser is broken when it %s', async (_, script) => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  const path = join(folder, 'chrome-headless-shell');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  const printer = openPrinter({ env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: path }, patience: 500 });
  await expect(printer.print(sample(), about)).rejects.toMatchObject({
    diagnostic: { code: 'browser-broken', message: { fr: expect.stringContaining(path) as string } },
  });
  await printer.close();
  rmSync(folder, { recursive: true });
  expect(await gone(process.pid)).toEqual([]);
});

it('says which browser is not there, when a variable names one, instead of taking another', async () => {
  const printer = openPrinter({ env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' } });
  await expect(printer.print(sample(), about)).rejects.toMatchObject({ diagnostic: { code: 'browser-broken' } });
  await printer.close();
});

it('prints no more once it is closed', async () => {
  const printer = openPrinter();
  const waiting = printer.print(sample(), about);
  waiting.catch(() => undefined);
  await printer.close();
  await expect(waiting).rejects.toThrow();
  await expect(printer.print(sample(), about)).rejects.toThrow();
  expect(await gone(process.pid)).toEqual([]);
  expect(foldersOf(process.pid)).toEqual([]);
});
