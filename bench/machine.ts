/** What the figures were taken on: without it they mean nothing. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { findBrowser } from './product.js';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  /** Processes that wanted to run, on average over the last minute, before the benches began. */
  readonly load: number;
}

export function machine(): Machine {
  const cores = cpus();
  const browser = findBrowser();
  return {
    processor: cores[0]?.model ?? 'unknown',
    cores: cores.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${process.platform} ${release()}`,
    node: process.version,
    browser: browser ? `${browser.kind} ${versionOf(browser.path)}` : 'none',
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}

export function versionOf(browser: string): string {
  const said = execFileSync(browser, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return /[\d.]{5,}/.exec(said)?.[0] ?? said.trim();
}
