import type { CreateOptions } from '../starter/create.js';
import { create as words } from '../phrases/starter.js';
import type { Declare } from '../program.js';

export const create: Declare = (program, say, act) =>
  void program
    .command('new')
    .description(say(words.about))
    .argument('<kind>', say(words.kind))
    .argument('<id>', say(words.id))
    .option('--title <title>', say(words.title))
    .option('--from <offer>', say(words.from))
    .action(
      act(async (context, kind: string, id: string, options: CreateOptions) => {
        const { runCreate } = await import('../starter/create.js');
        return runCreate(context, kind, id, options);
      }),
    );
