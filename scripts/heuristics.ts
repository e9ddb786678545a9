/** Prints how well the heuristics on prose do on the labelled sentences: `npx tsx scripts/heuristics.ts [--all]`. */
import { CODES, measure, type Half } from '../tests/check/sentences/measure.js';

for (const half of ['development', 'held-out'] satisfies Half[])
  for (const code of CODES) {
    const { right, missed, wrong } = measure(half, code);
    console.log(half, code, right, right + wrong.length, right + missed.length);
    if (process.argv.includes('--all')) {
      for (const text of missed) console.log('  missed:', text);
      for (const text of wrong) console.log('  wrong:', text);
    }
  }
