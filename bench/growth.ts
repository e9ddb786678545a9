/** Ten times the plans: how many times the time and the memory. Nothing is kept from one run to the next. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clausier, root } from './child.js';
import { figure, interleave, peak, ratio } from './measure.js';
import type { Asked, Bench, Outcome } from './outcome.js';

const SIZES = [10, 100, 1000];
const FOLDERS = ['audiences', 'clauses', 'documents', 'packs', 'providers', 'templates', 'vocabulary'];
const AT_MOST = { is: 'at most', value: 12 } as const;

export const growth: Bench = {
  about: 'workspaces of 10, 100 and 1,000 plans; the terms of each, with each option, for professionals, as HTML',
  run: async (asked) => {
    const folder = await mkdtemp(join(tmpdir(), 'clausier-bench-'));
    try {
      return await measured(folder, asked);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function measured(folder: string, { passes = 3, draft }: Asked): Promise<Outcome> {
  const memory = new Map<number, number[]>(SIZES.map((size) => [size, []]));
  for (const size of SIZES) await writeWorkspace(join(folder, `${size}`), size);
  const contestants = SIZES.map((size) => ({
    name: `${size} plans`,
    run: async () => {
      const output = join(folder, 'output');
      const asked = ['--doc', 'cgv', '--format', 'html', '--audience', 'fr-professional', '--out', output];
      const workspace = ['--workspace', join(folder, `${size}`)];
      const used = await clausier(['build', ...asked, ...workspace, ...(draft ? ['--draft'] : [])]);
      memory.get(size)?.push(used.memory);
      await rm(output, { recursive: true });
      return used;
    },
  }));
  const sampled = await interleave(contestants, passes, 0);
  const steps = SIZES.slice(1).map((size, index) => ({ size, from: SIZES[index] ?? size, at: index + 1 }));
  return {
    figures: [
      ...sampled.map((each) => figure(each)),
      ...SIZES.map((size) => peak(`${size} plans`, memory.get(size) ?? [])),
    ],
    ratios: steps.flatMap(({ size, from, at }) => {
      const [small, large] = [sampled[at - 1], sampled[at]];
      return [
        ratio(`time, ${size} against ${from}`, large?.wall ?? [], small?.wall ?? [], AT_MOST),
        ratio(`processor, ${size} against ${from}`, large?.cpu ?? [], small?.cpu ?? []),
        ratio(`memory, ${size} against ${from}`, memory.get(size) ?? [], memory.get(from) ?? [], AT_MOST),
      ];
    }),
    notes: [],
  };
}

/** The starter's plans over and over, each with its own name and prices. */
async function writeWorkspace(folder: string, plans: number): Promise<void> {
  await mkdir(join(folder, 'offers'), { recursive: true });
  await cp(join(root, 'clausier.yaml'), join(folder, 'clausier.yaml'));
  for (const name of FOLDERS) await cp(join(root, name), join(folder, name), { recursive: true });
  const names = (await readdir(join(root, 'offers'))).map((name) => name.replace('.yaml', '')).sort();
  const starters = await Promise.all(names.map((name) => readFile(join(root, 'offers', `${name}.yaml`), 'utf8')));
  for (let plan = 0; plan < plans; plan++) {
    const round = Math.floor(plan / names.length);
    const text = (starters[plan % names.length] ?? '')
      .replace(/^(id|at_least): (.*)$/gm, `$1: $2-${round}`)
      .replace(/^ {2}name: .*$/m, `  name: Offre ${plan}`)
      .replace(/recurring: \{ cents: (\d+)/g, (_, cents: string) => `recurring: { cents: ${Number(cents) + plan}`);
    await writeFile(join(folder, 'offers', `${names[plan % names.length]}-${round}.yaml`), text);
  }
}
