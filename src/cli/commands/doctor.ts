import { doctor as words } from '../phrases/doctor.js';
import type { Declare } from '../program.js';

export const doctor: Declare = (program, say, act) =>
  void program
    .command('doctor')
    .description(say(words.about))
    .option('--json', say(words.json))
    .action(
      act(async (context, { json }: { readonly json?: boolean }) => {
        const { runDoctor } = await import('../doctor/run.js');
        return runDoctor(context, json ?? false);
      }),
    );
