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
  readonly command: string;
}

/** Processes of the browsers of process `pid`: they all know its folder. Dead ones that nobody waited for have no command. */
export function browsersOf(pid: number): readonly Running[] {
  const mark = new RegExp(`clausier-[0-9a-f]{8}-${pid}-`);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: read(name, 'cmdline'), environment: read(name, 'environ') }))
    .filter(({ command, environment }) => command !== '' && mark.test(command + environment));
}

function read(pid: string, what: string): string {
  try {
    return readFileSync(join('/proc', pid, what), 'latin1');
  } catch {
    return '';
  }
}

/** Waits until the processes are gone, which a signal does soon but not at once. */
export async function gone(pid: number): Promise<readonly Running[]> {
  for (let tries = 0; tries < 100 && browsersOf(pid).length > 0; tries++)
    await new Promise((next) => setTimeout(next, 20));
  return browsersOf(pid);
}
