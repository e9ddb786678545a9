import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders that printers of process `pid` keep for their browsers. */
export function foldersOf(pid: number): readonly string[] {
  return readdirSync(tmpdir())
    .filter((name) => new RegExp(`^clausier-[0-9a-f]{8}-${pid}-`).test(name))
    .map((name) => join(tmpdir(), name));
}

export interface Running {
  readonly pid: number;
  /** Each browser is the leader of one: its renderers forget every other mark of where they come from. */
  readonly session: number;
  readonly command: string;
}

/** What runs on this machine; processes that are dead and not yet waited for left out. */
function running(): readonly Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const [, state, session] = /\) (\S) \S+ \S+ (\S+)/.exec(read(name, 'stat')) ?? [];
      if (state === undefined || state === 'Z') return [];
      return [{ pid: Number(name), session: Number(session), command: read(name, 'cmdline').replaceAll('\0', ' ') }];
    });
}

/** Every process of the browsers of process `pid`. */
export function browsersOf(pid: number): readonly Running[] {
  const all = running();
  const mark = new RegExp(`--user-data-dir=\\S*/clausier-[0-9a-f]{8}-${pid}-`);
  const sessions = new Set(all.flatMap(({ command, session }) => (mark.test(command) ? [session] : [])));
  return all.filter(({ session }) => sessions.has(session));
}

/** Waits until all of these, and what they started, are gone, which a signal does soon but not at once; gives the rest. */
export async function remaining(browsers: readonly Running[]): Promise<readonly Running[]> {
  const sessions = new Set(browsers.map(({ session }) => session));
  const left = (): readonly Running[] => running().filter(({ session }) => sessions.has(session));
  for (let tries = 0; tries < 100 && left().length > 0; tries++) await new Promise((next) => setTimeout(next, 20));
  return left();
}

function read(pid: string, what: string): string {
  try {
    return readFileSync(join('/proc', pid, what), 'latin1');
  } catch {
    return '';
  }
}
