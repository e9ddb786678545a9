/** From the prompt to the findings: the starter, and generated workspaces of 300 and 3,000 clauses with 200 offers. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkWorkspace } from './check-workspace.js';
import { clausier, node, root, type Used } from './child.js';
import { figure, interleave, peak, ratio } from './measure.js';
import type { Asked, Bench, Outcome, Target } from './outcome.js';
import { readSources } from './product.js';

const SIZES = { small: 300, large: 3000 };
const OFFERS = 200;
const ONE_SECOND: Target = { is: 'at most', value: 1000 };
const FIFTEEN_SECONDS: Target = { is: 'at most', value: 15_000 };
const MEGABYTES: Target = { is: 'at most', value: 600 };
const LINEAR: Target = { is: 'at most', value: SIZES.large / SIZES.small };
/** Installed by hand: npm ci --prefix bench --ignore-scripts. */
const SPECTRAL = join(root, 'bench/node_modules/@stoplight/spectral-cli/dist/index.js');

export const check: Bench = {
  about: `fresh processes, wall time; the starter, and ${SIZES.small} and ${SIZES.large} clauses with ${OFFERS} offers for one audience`,
  run: async (asked) => {
    const folder = await mkdtemp(join(tmpdir(), 'clausier-bench-'));
    try {
      return await measured(folder, asked);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function measured(folder: string, { passes = 5 }: Asked): Promise<Outcome> {
  for (const size of Object.values(SIZES)) await write(join(folder, `${size}`), size);
  const [kept, empty] = [join(folder, 'kept'), join(folder, 'empty')];
  const memory: number[] = [];
  const generated = async (size: number, ...more: string[]): Promise<Used> => {
    // Copies cap and place twice what they were copied from: what is found is not what is measured.
    const used = await clausier(['check', '--fail-on', 'block', '--workspace', join(folder, `${size}`), ...more]);
    if (size === SIZES.large && more.length === 0) memory.push(used.memory);
    return used;
  };
  await clausier(['check'], kept);
  const contestants = [
    {
      name: 'starter, read and kept',
      target: ONE_SECOND,
      run: async () => {
        await rm(empty, { recursive: true, force: true });
        return clausier(['check'], empty);
      },
    },
    {
      name: 'starter, read before, checked anew',
      target: ONE_SECOND,
      run: async () => {
        await rm(join(kept, 'checked'), { recursive: true, force: true });
        return clausier(['check'], kept);
      },
    },
    { name: 'starter, checked before', target: ONE_SECOND, run: () => clausier(['check'], kept) },
    { name: `${SIZES.small} clauses, read`, run: () => generated(SIZES.small) },
    { name: `${SIZES.large} clauses, read`, target: FIFTEEN_SECONDS, run: () => generated(SIZES.large) },
    { name: `${SIZES.large} clauses, read, --jobs 2`, run: () => generated(SIZES.large, '--jobs', '2') },
    ...(existsSync(SPECTRAL)
      ? [{ name: `Spectral, the YAML of ${SIZES.large} clauses`, run: () => spectral(join(folder, `${SIZES.large}`)) }]
      : []),
  ];
  const sampled = await interleave(contestants, passes, 0);
  const [, , , small, large] = sampled;
  return {
    figures: [
      ...sampled.map((each, index) => figure(each, contestants[index]?.target)),
      peak(`${SIZES.large} clauses`, memory, MEGABYTES),
    ],
    ratios: [
      ratio(`time, ${SIZES.large} clauses against ${SIZES.small}`, large?.wall ?? [], small?.wall ?? [], LINEAR),
      ratio(`processor, ${SIZES.large} clauses against ${SIZES.small}`, large?.cpu ?? [], small?.cpu ?? [], LINEAR),
    ],
    notes: [
      'The generated clauses are copies of those of the starter, each with a third more words of its own: none is the double of another, as some 23,000 pairs were when the copies differed by one sentence. Doubles are looked for all the same.',
      '«Checked before» tells what the last check of the same files found, and checks nothing.',
      ...(existsSync(SPECTRAL) ? [] : ['Spectral is not installed: npm ci --prefix bench --ignore-scripts']),
    ],
  };
}

async function write(folder: string, clauses: number): Promise<void> {
  for (const { path, text } of checkWorkspace(await readSources(root, () => undefined), { clauses, offers: OFFERS })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A linter of YAML with one rule, the schema of a clause library: for information, since it asks nothing of what the clauses mean. */
async function spectral(folder: string): Promise<Used> {
  const ruleset = join(folder, 'spectral.json');
  const schema = { $ref: join(root, 'schemas/clause-library.schema.json') };
  const then = { function: 'schema', functionOptions: { schema, dialect: 'draft2020-12' } };
  await writeFile(ruleset, JSON.stringify({ rules: { library: { given: '$', severity: 'error', then } } }));
  return node([SPECTRAL, 'lint', join(folder, 'clauses', '*-*.yaml'), '--ruleset', ruleset, '--quiet']);
}
