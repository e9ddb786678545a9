/** Weakens the starter library one condition at a time and writes who notices: `npx tsx scripts/mutation.ts [--each N] [--seed N]`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSources } from '../src/workspace/read.js';
import { page } from './mutants/page.js';
import { outcomesOf } from './mutants/run.js';

const { values } = parseArgs({
  options: { each: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
});
const [each, seed] = [Number(values.each ?? 12), Number(values.seed ?? 1)];
const root = fileURLToPath(new URL('..', import.meta.url));
const { outcomes, all } = await outcomesOf(
  await readSources(root, () => undefined),
  each,
  seed,
  ({ mutant, reading, checking, proving, equivalent, differing }) => {
    console.log(
      JSON.stringify([
        mutant.kind,
        mutant.of,
        mutant.before,
        mutant.after,
        reading,
        checking,
        proving,
        equivalent,
        differing,
      ]),
    );
  },
);
writeFileSync(values.out ?? new URL('../docs/mutation-proof.md', import.meta.url), page(outcomes, { all, each, seed }));
