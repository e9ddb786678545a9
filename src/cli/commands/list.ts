import type { Declare } from '../program.js';
import { list as words } from '../phrases/list.js';

export const list: Declare = (program, say, act) =>
  void program
    .command('list')
    .description(say(words.about))
    .argument('<kind>', say(words.kind))
    .option('--json', say(words.json))
    .action(
      act(async (context, kind: string, { json }: { json?: boolean }) => {
        const { show } = await import('../list/show.js');
        return show(context, kind, json ?? false);
      }),
    );
