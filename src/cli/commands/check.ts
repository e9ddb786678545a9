import type { CheckOptions } from '../check/options.js';
import { collect } from '../names.js';
import { check as words } from '../phrases/check.js';
import type { Declare } from '../program.js';

export const check: Declare = (program, say, act) =>
  void program
    .command('check')
    .description(say(words.about))
    .option('--format <reports>', say(words.format), collect)
    .option('--fail-on <severity>', say(words.failOn))
    .option('--offer <ids>', say(words.offer), collect)
    .option('--only <codes>', say(words.only), collect)
    .option('--prove', say(words.prove))
    .option('--base <revision>', say(words.base))
    .option('--baseline <file>', say(words.baseline))
    .option('--update-baseline', say(words.updateBaseline))
    .option('--watch', say(words.watch))
    .option('--jobs <n>', say(words.jobs))
    .option('--explain <codes>', say(words.explain), collect)
    .action(
      act(async (context, options: Partial<CheckOptions>) => {
        const { runCheck } = await import('../check/run.js');
        return runCheck(context, { jobs: '1', ...options });
      }),
    );
