/** npm run bench [-- NAME… [--passes N] [--profile] [--draft] [--write]] */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { machine } from './machine.js';
import type { Bench, Outcome } from './outcome.js';
import { show } from './show.js';

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  assemble: async () => (await import('./assemble.js')).assemble,
  pdf: async () => (await import('./pdf.js')).pdf,
  growth: async () => (await import('./growth.js')).growth,
  start: async () => (await import('./start.js')).start,
  check: async () => (await import('./check.js')).check,
  prove: async () => (await import('./prove.js')).prove,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    passes: { type: 'string' },
    profile: { type: 'boolean', default: false },
    draft: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0)
  throw new Error(`No bench is called ${unknown.join(', ')}: ${Object.keys(benches).join(', ')}.`);
const asked = { ...values, passes: values.passes === undefined ? undefined : Number(values.passes) };

const on = machine();
console.log(
  Object.entries(on)
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · '),
);
const outcomes: Record<string, Outcome> = {};
for (const [name, load] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const { about, run } = await load();
  console.log(`\n${name}: ${about}`);
  const outcome = await run(asked);
  console.log(show(outcome));
  outcomes[name] = outcome;
}
if (values.write) {
  const target = new URL('./results.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify({ machine: on, outcomes }, null, 2)}\n`);
}
