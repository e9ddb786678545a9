/** Contestants take turns, so that what else the machine does falls on all of them alike. */
import type { Figure, Ratio, Target } from './outcome.js';

/** What a contestant read of its own children; without it, this process is read. */
export interface Spent {
  readonly cpu: number;
}
export interface Contestant {
  readonly name: string;
  /** May give `Spent`, or a promise of it. */
  readonly run: () => unknown;
  /** Runs within one sample, for work shorter than a clock tells well. One by default. */
  readonly times?: number;
  /** By what a sample is divided further: the documents of a batch. One by default. */
  readonly per?: number;
}
export interface Sampled {
  readonly name: string;
  /** Milliseconds, one a pass. */
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
}

/** Each pass has an order of its own: none always runs after the same other, whose traces it would find in the processor. */
export async function interleave(
  contestants: readonly Contestant[],
  passes: number,
  warmUps: number,
): Promise<readonly Sampled[]> {
  const sampled = contestants.map(({ name }) => ({ name, wall: [] as number[], cpu: [] as number[] }));
  const order = shuffler(1);
  for (let pass = -warmUps; pass < passes; pass++)
    for (const index of order([...contestants.keys()])) {
      const contestant = contestants[index];
      if (!contestant) continue;
      const { wall, cpu } = await sample(contestant);
      if (pass < 0) continue;
      sampled[index]?.wall.push(wall);
      sampled[index]?.cpu.push(cpu);
    }
  return sampled;
}

/** The same orders in each run of the bench. `seed`: an integer above 0. */
function shuffler(seed: number): (items: readonly number[]) => readonly number[] {
  let state = seed;
  const below = (end: number): number => {
    state = (state * 48271) % 2147483647;
    return state % end;
  };
  return (items) => {
    const left = [...items];
    return items.map(() => left.splice(below(left.length), 1)[0] ?? 0);
  };
}

async function sample({ run, times = 1, per = 1 }: Contestant): Promise<{ wall: number; cpu: number }> {
  const before = process.cpuUsage();
  const started = performance.now();
  let children = 0;
  for (let time = 0; time < times; time++) children += spent(await run());
  const wall = performance.now() - started;
  const own = process.cpuUsage(before);
  const cpu = children > 0 ? children : (own.user + own.system) / 1000;
  return { wall: wall / times / per, cpu: cpu / times / per };
}

const spent = (result: unknown): number => {
  const { cpu } = (result ?? {}) as Partial<Spent>;
  return cpu ?? 0;
};

/** A figure of wall time. Take `cpu` away where most of the work is another process's, whose time was not read. */
export function figure({ name, wall, cpu }: Sampled, target?: Target): Figure {
  const time = { name, unit: 'ms', median: median(wall), min: Math.min(...wall), max: Math.max(...wall) };
  return { ...time, cpu: median(cpu), ...(target ? { target } : {}) };
}

/** Of memory at the most, in bytes, one a pass. */
export function peak(name: string, bytes: readonly number[], target?: Target): Figure {
  const megabytes = bytes.map((each) => each / 2 ** 20);
  const [min, max] = [Math.min(...megabytes), Math.max(...megabytes)];
  const size = { name: `${name}, memory at the most`, unit: 'MB', median: median(megabytes), min, max };
  return { ...size, ...(target ? { target } : {}) };
}

/** Pass by pass: both numbers of a ratio were taken within moments of each other. */
export function ratio(name: string, above: readonly number[], below: readonly number[], target?: Target): Ratio {
  const ratios = above.map((value, pass) => value / (below[pass] ?? Number.NaN));
  const quartiles = [quantile(ratios, 0.25), quantile(ratios, 0.75)] as const;
  return { name, median: median(ratios), quartiles, ...(target ? { target } : {}) };
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place % 1);
}
