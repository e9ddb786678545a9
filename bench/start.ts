/** From the prompt to documents on the disk, each time in a new process. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clausier, node, profiledClausier } from './child.js';
import { figure, interleave } from './measure.js';
import type { Asked, Bench, Outcome } from './outcome.js';
import { profileReport, type CpuProfile } from './profile.js';

const ONE_SECOND = { is: 'at most', value: 1000 } as const;
const build = ['build', '--offer', 'shared-start', '--doc', 'cgv', '--format', 'html'];

export const start: Bench = {
  about: 'fresh processes, wall time; the terms of one plan as HTML, for every audience and option',
  run: async (asked) => {
    const folder = await mkdtemp(join(tmpdir(), 'clausier-bench-'));
    const command = [...build, '--out', join(folder, 'output'), ...(asked.draft ? ['--draft'] : [])];
    try {
      return await (asked.profile ? profiled(command, folder, asked) : timed(command, folder, asked));
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function timed(command: readonly string[], folder: string, { passes = 10 }: Asked): Promise<Outcome> {
  const [kept, empty] = [join(folder, 'kept'), join(folder, 'empty')];
  const first = async () => {
    await rm(empty, { recursive: true, force: true });
    return clausier(command, empty);
  };
  await clausier(command, kept);
  const contestants = [
    { name: 'Node alone', run: () => node(['--eval', '0']) },
    { name: 'clausier --version', run: () => clausier(['--version']) },
    { name: 'workspace read and kept', run: first, target: ONE_SECOND },
    { name: 'workspace as kept', run: () => clausier(command, kept), target: ONE_SECOND },
    { name: 'workspace as kept, one document', run: () => clausier([...command, ...oneDocument], kept) },
  ];
  const sampled = await interleave(contestants, passes, 1);
  return { figures: sampled.map((each, index) => figure(each, contestants[index]?.target)), ratios: [], notes: [] };
}

const oneDocument = ['--audience', 'fr-consumer', '--option', 'waf'];

async function profiled(command: readonly string[], folder: string, { passes = 5 }: Asked): Promise<Outcome> {
  const kept = join(folder, 'kept');
  await clausier(command, kept);
  const report = async (title: string, cache: string): Promise<readonly string[]> => {
    const profiles = await mkdtemp(join(folder, 'profiles-'));
    for (let pass = 0; pass < passes; pass++) await profiledClausier(profiles, command, cache);
    const read = (await readdir(profiles)).map((name) => readFile(join(profiles, name), 'utf8'));
    const found = (await Promise.all(read)).map((text) => JSON.parse(text) as CpuProfile);
    return [title, '', ...profileReport(found, passes)];
  };
  const notes = [...(await report('Workspace read:', 'off')), ...(await report('Workspace as kept:', kept))];
  return { figures: [], ratios: [], notes };
}
