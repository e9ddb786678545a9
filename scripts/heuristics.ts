/** docs/heuristics.md: how well the heuristics on prose do on the labelled sentences. With --all every mistake is printed as well. */
import { writeFile } from 'node:fs/promises';
import { CODES, measure, type Half } from '../tests/check/sentences/measure.js';
import { reportOf } from '../tests/check/sentences/report.js';

await writeFile(new URL('../docs/heuristics.md', import.meta.url), reportOf());
if (process.argv.includes('--all'))
  for (const half of ['tuned', 'blind'] satisfies Half[])
    for (const code of CODES) {
      const { missed, wrong } = measure(half, code);
      for (const text of missed) console.log(half, code, 'missed:', text);
      for (const text of wrong) console.log(half, code, 'wrong:', text);
    }
