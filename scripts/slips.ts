/** Writes docs/mutation.md: slips of the hand in the starter library, and who tells. `npm run mutants [-- --each N] [--seed N]…`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readSources } from '../src/workspace/read.js';
import { slipsPage, unexplained, type Drawn, type Explained } from './mutants/slips-page.js';
import { fatesOf } from './mutants/slips.js';

const { values } = parseArgs({
  options: { each: { type: 'string' }, seed: { type: 'string', multiple: true }, out: { type: 'string' } },
});
const each = Number(values.each ?? 8);
const root = fileURLToPath(new URL('..', import.meta.url));
const files = await readSources(root, () => undefined);
const drawn = (values.seed ?? ['1', '3', '5']).map(Number).map((seed): Drawn => {
  const sample = fatesOf(files, {
    each,
    seed,
    onFate: ({ operator, to, told, differing }) => {
      console.log(`${operator}: ${to} — ${told.join(', ') || (differing === undefined ? 'equivalent' : 'survived')}`);
    },
  });
  return { seed, ...sample };
});
/** Read when all fates are known: a run is long enough to write the reasons meanwhile. */
const explained = parse(readFileSync(new URL('./mutants/survivors.yaml', import.meta.url), 'utf8')) as Explained;
writeFileSync(values.out ?? new URL('../docs/mutation.md', import.meta.url), slipsPage(drawn, explained, each));
for (const name of new Set(drawn.flatMap((sample) => unexplained(sample, explained)))) {
  console.error(`scripts/mutants/survivors.yaml does not say why this may live: ${name}`);
  process.exitCode = 1;
}
