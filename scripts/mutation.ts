/** Writes docs/mutation-proof.md: the starter library weakened one condition at a time, and who notices. `npm run mutants:conditions [-- --each N] [--seed N]…`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readSources } from '../src/workspace/read.js';
import { page, unexplained, type Drawn, type Reasons } from './mutants/page.js';
import { outcomesOf, type Outcome } from './mutants/run.js';

const { values } = parseArgs({
  options: { each: { type: 'string' }, seed: { type: 'string', multiple: true }, out: { type: 'string' } },
});
const each = Number(values.each ?? 12);
const root = fileURLToPath(new URL('..', import.meta.url));
const files = await readSources(root, () => undefined);
const said = ({ mutant, reading, checking, proving, equivalent, differing }: Outcome): void => {
  const { kind, of, before, after } = mutant;
  console.log(JSON.stringify([kind, of, before, after, reading, checking, proving, equivalent, differing]));
};
const drawn: Drawn[] = [];
let all = 0;
for (const seed of (values.seed ?? ['5', '6']).map(Number)) {
  const found = await outcomesOf(files, each, seed, said);
  drawn.push({ seed, outcomes: found.outcomes });
  all = found.all;
}
/** Read when all fates are known: a run is long enough to write the reasons meanwhile. */
const { conditions: reasons } = parse(readFileSync(new URL('./mutants/survivors.yaml', import.meta.url), 'utf8')) as {
  readonly conditions: Reasons;
};
writeFileSync(values.out ?? new URL('../docs/mutation-proof.md', import.meta.url), page(drawn, { all, each, reasons }));
for (const name of unexplained(drawn, reasons)) {
  console.error(`scripts/mutants/survivors.yaml does not say why this may live: ${name}`);
  process.exitCode = 1;
}
