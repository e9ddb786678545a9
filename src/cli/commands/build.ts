import type { BuildOptions } from '../build/run.js';
import { collect } from '../names.js';
import { build as words } from '../phrases/build.js';
import type { Declare } from '../program.js';

export const build: Declare = (program, say, act) =>
  void program
    .command('build')
    .description(say(words.about))
    .option('--offer <ids>', say(words.offer), collect)
    .option('--option <ids>', say(words.option), collect)
    .option('--audience <ids>', say(words.audience), collect)
    .option('--doc <ids>', say(words.doc), collect)
    .option('--format <formats>', say(words.format), collect)
    .option('--date <date>', say(words.date))
    .option('--out <dir>', say(words.out))
    .option('--jobs <n>', say(words.jobs))
    .option('--draft', say(words.draft))
    .option('--json', say(words.json))
    .action(
      act(async (context, options: Partial<BuildOptions>) => {
        const { runBuild } = await import('../build/run.js');
        return runBuild(context, { format: ['html'], jobs: '2', ...options });
      }),
    );
