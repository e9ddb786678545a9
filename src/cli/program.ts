/** Every command, declared. What a command needs to run is loaded when it runs: help and lists stay quick. */
import type { Command } from 'commander';
import type { Said } from '../diagnostics/entry.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import { client } from './commands/client.js';
import { contract } from './commands/contract.js';
import { doctor } from './commands/doctor.js';
import { init } from './commands/init.js';
import { list } from './commands/list.js';
import { create } from './commands/new.js';
import { prove } from './commands/prove.js';
import { schema } from './commands/schema.js';
import { why } from './commands/why.js';
import { reportAsTrouble, speakingProgram } from './commander.js';
import { contextOf, type Context, type ExitCode, type GlobalOptions } from './context.js';
import type { Io, MessageLang } from './io.js';
import { version } from './package.js';
import { help } from './phrases/help.js';

/** Turns what a command does into what commander calls: the context comes first, then arguments and options. */
export type Act = <A extends unknown[]>(
  act: (context: Context, ...given: A) => Promise<ExitCode>,
) => (...given: A) => Promise<void>;
export type Declare = (program: Command, say: (said: Said) => string, act: Act) => void;

const commands: readonly Declare[] = [build, check, prove, why, list, contract, client, init, create, schema, doctor];

/** Runs one command line. Throws Trouble where it cannot be obeyed, CommanderError once help or version is shown. */
export async function run(argv: readonly string[], io: Io, lang: MessageLang): Promise<ExitCode> {
  const say = (said: Said): string => said[lang];
  const program = speakingProgram(io, say)
    .description(say(help.about))
    .version(version(), '-V, --version', say(help.version))
    .option('--workspace <dir>', say(help.workspace))
    .option('--lang <lang>', say(help.lang))
    .option('--debug', say(help.debug))
    .option('--no-color', say(help.noColor));
  let exit: ExitCode = 0;
  const act: Act =
    (each) =>
    async (...given) => {
      exit = await each(contextOf(io, lang, program.opts<GlobalOptions>()), ...given);
    };
  for (const declare of commands) declare(program, say, act);
  reportAsTrouble(program);
  await program.parseAsync(argv, { from: 'user' });
  return exit;
}
