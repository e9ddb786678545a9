import { collect } from '../names.js';
import { why as words } from '../phrases/why.js';
import type { Declare } from '../program.js';
import type { WhyOptions } from '../why/run.js';

export const why: Declare = (program, say, act) =>
  void program
    .command('why')
    .description(say(words.about))
    .argument('[clause]', say(words.clause))
    .option('--fact <path>', say(words.fact))
    .option('--offer <ids>', say(words.offer), collect)
    .option('--audience <ids>', say(words.audience), collect)
    .option('--option <ids>', say(words.option), collect)
    .option('--date <date>', say(words.date))
    .option('--json', say(words.json))
    .action(
      act(async (context, clause: string | undefined, options: WhyOptions) => {
        const { runWhy } = await import('../why/run.js');
        return runWhy(context, clause, options);
      }),
    );
