import { init as words } from '../phrases/starter.js';
import type { Declare } from '../program.js';

export const init: Declare = (program, say, act) =>
  void program
    .command('init')
    .description(say(words.about))
    .argument('[dir]', say(words.folder))
    .action(
      act(async (context, folder: string | undefined) => {
        const { runInit } = await import('../starter/init.js');
        return runInit(context, folder ?? '.');
      }),
    );
