import { collect } from '../names.js';
import { prove as words } from '../phrases/prove.js';
import type { Declare } from '../program.js';
import type { ProveCommand } from '../prove/run.js';

export const prove: Declare = (program, say, act) =>
  void program
    .command('prove')
    .description(say(words.about))
    .option('--format <reports>', say(words.format), collect)
    .option('--fail-on <severity>', say(words.failOn))
    .option('--engine <engines>', say(words.engine))
    .option('--assume <what>', say(words.assume))
    .option('--smt <file>', say(words.smt))
    .option('--strict', say(words.strict))
    .option('--pin', say(words.pin))
    .option('--changed', say(words.changed))
    .option('--json', say(words.json))
    .action(
      act(async (context, options: ProveCommand) => {
        const { runProve } = await import('../prove/run.js');
        return runProve(context, options);
      }),
    );
