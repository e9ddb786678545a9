/** `--jobs N`: threads that check situations beside this one. What they tell is the same, in the same order, as of one. */
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { diagnose } from '../../diagnostics/diagnose.js';
import { Trouble } from '../../diagnostics/trouble.js';
import type { Many } from '../../shapes.js';
import { checkedInTurn, declaredSituations, type Told } from './in-turn.js';
import type { Handed } from './thread.js';

export interface Shared {
  /** Threads in all, this one included; from 1. */
  readonly jobs: number;
  /** Each time that a situation is checked. */
  readonly step: () => void;
  /** What this thread does while the others start. */
  readonly first: () => void;
  /** The code of a thread. */
  readonly entry?: URL;
}

/** In the order of the situations. Throws Trouble where a thread ends before its work does, and what a thread threw. */
export async function checkSituations(handed: Handed, { jobs, step, first, entry }: Shared): Promise<Many<Told>> {
  const situations = declaredSituations(handed.workspace, handed.offers);
  const told: Told[] = [];
  const hear = (each: Told): void => {
    told[each.index] = each;
    step();
  };
  const others = Array.from({ length: Math.min(jobs, situations.length) - 1 }, () => startThread(handed, hear, entry));
  const ends = Promise.all(others.map(({ end }) => end));
  // A thread may fail while this one is busy: it is told when all is over.
  ends.catch(() => undefined);
  try {
    first();
    for (const each of checkedInTurn(handed.workspace, situations, handed.taken)) {
      hear(each);
      if (others.length > 0) await setImmediate();
    }
    await ends;
    if (situations.some((_situation, index) => !told[index])) throw threadEnded();
  } finally {
    await Promise.all(others.map(({ worker }) => worker.terminate()));
  }
  return told;
}

function startThread(
  handed: Handed,
  hear: (told: Told) => void,
  entry = new URL('./thread.js', import.meta.url),
): { readonly worker: Worker; readonly end: Promise<void> } {
  const worker = new Worker(entry, { workerData: handed });
  const end = new Promise<void>((resolve, reject) => {
    worker.on('message', hear);
    worker.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? threadEnded() : error),
    );
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(threadEnded())));
  });
  return { worker, end };
}

const threadEnded = (): Trouble => new Trouble(diagnose('thread-ended', {}));
