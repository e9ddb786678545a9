import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { constants, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../alive.js';

/** The folder that browsers of this run may write to: profiles, font cache, shared memory. Gone when the run is. */
export interface Scratch {
  readonly folder: string;
  /** `kill` is called before the folder goes; it may not wait. */
  readonly owns: (kill: () => void) => void;
  readonly remove: () => Promise<void>;
}

const open = new Map<string, Set<() => void>>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 20 } as const;

/** Also removes the folders that runs killed outright left behind on this machine. */
export function openScratch(): Scratch {
  // The machine's name in short: a socket in the folder may have a path of 107 bytes at most.
  const prefix = `clausier-${createHash('sha256').update(hostname()).digest('hex').slice(0, 8)}-`;
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (!isAlive(Number(/^\d+/.exec(name.slice(prefix.length))?.[0] ?? process.pid)))
      removeQuietly(join(tmpdir(), name));
  }
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const kills = new Set<() => void>();
  if (open.size === 0) watchForTheEnd();
  open.set(folder, kills);
  return {
    folder,
    owns: (kill) => void kills.add(kill),
    remove: async () => {
      open.delete(folder);
      if (open.size === 0) stopWatching();
      await rm(folder, removal);
    },
  };
}

function removeQuietly(folder: string): void {
  try {
    rmSync(folder, removal);
  } catch {
    // Another user's: not ours to remove.
  }
}

function endAll(): void {
  for (const [folder, kills] of open) {
    for (const kill of kills) kill();
    removeQuietly(folder);
  }
}

/** Another listener of a signal decides whether the process ends; on "exit" the folders go in any case. */
function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
}

function watchForTheEnd(): void {
  process.on('exit', endAll);
  for (const signal of signals) process.on(signal, onSignal);
}

function stopWatching(): void {
  process.off('exit', endAll);
  for (const signal of signals) process.off(signal, onSignal);
}
