/** From the prompt to documents on the disk, each time in a new process. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clausier, clausierWith, node } from './child.js';
import { figure, interleave } from './measure.js';
import type { Asked, Bench, Outcome } from './outcome.js';
import { profileReport, type CpuProfile } from './profile.js';

const ONE_SECOND = { is: 'at most', value: 1000 } as const;
const build = ['build', '--offer', 'shared-start', '--doc', 'cgv', '--format', 'html'];

export const start: Bench = {
  about: 'fresh processes, wall time; the terms of one plan as HTML',
  run: async (asked) => {
    const folder = await mkdtemp(join(tmpdir(), 'clausier-bench-'));
    const command = [...build, '--out', join(folder, 'output'), ...(asked.draft ? ['--draft'] : [])];
    try {
      return await (asked.profile ? profiled(command, folder, asked) : timed(command, asked));
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function timed(command: readonly string[], { passes = 10 }: Asked): Promise<Outcome> {
  const contestants = [
    { name: 'Node alone', run: () => node('--eval', '0') },
    { name: 'clausier --version', run: () => clausier('--version') },
    { name: 'one audience', run: () => clausier(...command, '--audience', 'fr-consumer') },
    { name: 'every audience', run: () => clausier(...command) },
  ];
  const sampled = await interleave(contestants, passes, 1);
  const figures = sampled.map((each, index) => figure(each, index < 2 ? undefined : ONE_SECOND));
  return { figures, ratios: [], notes: [] };
}

async function profiled(command: readonly string[], folder: string, { passes = 5 }: Asked): Promise<Outcome> {
  const profiles = join(folder, 'profiles');
  for (let pass = 0; pass < passes; pass++)
    await clausierWith(['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${profiles}`], ...command);
  const read = (await readdir(profiles)).map((name) => readFile(join(profiles, name), 'utf8'));
  const found = (await Promise.all(read)).map((text) => JSON.parse(text) as CpuProfile);
  return { figures: [], ratios: [], notes: profileReport(found, passes) };
}
