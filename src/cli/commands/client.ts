import { client as words } from '../phrases/client.js';
import type { Declare } from '../program.js';

export const client: Declare = (program, say, act) =>
  void program
    .command('client')
    .description(say(words.about))
    .requiredOption('--template', say(words.template))
    .option('--out <dir>', say(words.out))
    .action(
      act(async (context, { out }: { readonly out?: string }) => {
        const { runTemplate } = await import('../forms/run.js');
        return runTemplate(context, out);
      }),
    );
