import { schema as words } from '../phrases/schema.js';
import type { Declare } from '../program.js';
import type { SchemaOptions } from '../schema/run.js';

export const schema: Declare = (program, say, act) =>
  void program
    .command('schema')
    .description(say(words.about))
    .option('--out <dir>', say(words.out))
    .action(
      act(async (context, options: SchemaOptions) => {
        const { runSchema } = await import('../schema/run.js');
        return runSchema(context, options);
      }),
    );
