import type { ContractOptions } from '../contract/run.js';
import { collect } from '../names.js';
import { contract as words } from '../phrases/contract.js';
import type { Declare } from '../program.js';

export const contract: Declare = (program, say, act) =>
  void program
    .command('contract')
    .description(say(words.about))
    .requiredOption('--offer <id>', say(words.offer))
    .option('--option <ids>', say(words.option), collect)
    .requiredOption('--audience <id>', say(words.audience))
    .requiredOption('--client <file>', say(words.client))
    .requiredOption('--order <file>', say(words.order))
    .option('--out <file>', say(words.out))
    .option('--draft', say(words.draft))
    .option('--format <format>', say(words.format))
    .option('--json', say(words.json))
    .action(
      act(async (context, options: ContractOptions) => {
        const { runContract } = await import('../contract/run.js');
        return runContract(context, options);
      }),
    );
