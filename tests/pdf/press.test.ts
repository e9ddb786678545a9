import { expect, it, vi } from 'vitest';
import type { Running } from '../../src/pdf/launch.js';
import { createPress, type Press } from '../../src/pdf/press.js';
import { openPrinter } from '../../src/pdf/printer.js';
import { browsersOf } from './processes.js';
import { about, sample } from './sample.js';

/** A press whose browsers note what happens to them; the prints with these numbers fail. */
function press(failing: readonly number[], printsPerPage = 200): { press: Press; log: string[] } {
  const log: string[] = [];
  let prints = 0;
  let browsers = 0;
  const launch = (signal: AbortSignal): Promise<Running> => {
    const name = `browser ${++browsers}`;
    log.push(`${name} starts`);
    signal.addEventListener('abort', () => log.push(`${name} ends`));
    const page = {
      setContent: (html: string) => Promise.resolve(log.push(`${name} prints ${html}`)),
      pdf: () => (failing.includes(++prints) ? Promise.reject(new Error('died')) : Promise.resolve(Buffer.from('pdf'))),
    };
    return Promise.resolve({
      page: () => page as unknown as ReturnType<Running['page']>,
      renew: () => Promise.resolve(void log.push(`${name} renews its page`)),
      close: () => Promise.resolve(void log.push(`${name} closes`)),
      ended: new Promise(() => undefined),
    });
  };
  const scratch = { folder: '', owns: () => undefined, remove: () => Promise.resolve() };
  return { press: createPress({ launch, scratch, patience: 10_000, printsPerPage }), log };
}

it('starts one browser with the first print, keeps it, and closes it', async () => {
  const { press: one, log } = press([]);
  expect(log).toEqual([]);
  await one.print('a');
  await one.print('b');
  await one.close();
  expect(log).toEqual([
    'browser 1 starts',
    'browser 1 prints a',
    'browser 1 prints b',
    'browser 1 closes',
    'browser 1 ends',
  ]);
});

it('tries once more with a fresh browser, and gives up when that fails too', async () => {
  const { press: one, log } = press([2, 4, 5]);
  await one.print('a');
  await one.print('b');
  await expect(one.print('c')).rejects.toThrow('died');
  await one.print('d');
  expect(log.filter((line) => !line.includes('ends'))).toEqual([
    'browser 1 starts',
    'browser 1 prints a',
    'browser 1 prints b',
    'browser 2 starts',
    'browser 2 prints b',
    'browser 2 prints c',
    'browser 3 starts',
    'browser 3 prints c',
    'browser 4 starts',
    'browser 4 prints d',
  ]);
  expect(log.filter((line) => line.includes('ends'))).toEqual(['browser 1 ends', 'browser 2 ends', 'browser 3 ends']);
});

it('takes a new page after the prints that one may do', async () => {
  const { press: one, log } = press([], 2);
  for (const html of ['a', 'b', 'c', 'd', 'e']) await one.print(html);
  expect(log.map((line) => line.slice('browser 1 '.length)).slice(1)).toEqual([
    'prints a',
    'prints b',
    'renews its page',
    'prints c',
    'prints d',
    'renews its page',
    'prints e',
  ]);
});

it('gives the memory of old pages back: each has a process of its own, which ends', async () => {
  const printer = openPrinter({ printsPerPage: 1 });
  const renderers = (): readonly number[] =>
    browsersOf(process.pid).flatMap(({ pid, command }) => (command.includes('--type=renderer') ? [pid] : []));
  await printer.print(sample({ articles: 1 }), about);
  const first = renderers();
  for (let i = 0; i < 4; i++) await printer.print(sample({ articles: 1, body: `<p>${i}` }), about);
  // A process that is told to end takes its time on a busy machine.
  const ended = vi.waitFor(() => expect(renderers().length).toBeLessThanOrEqual(first.length), { timeout: 20_000 });
  await ended.finally(() => printer.close());
  expect(first.length).toBeGreaterThan(0);
});
