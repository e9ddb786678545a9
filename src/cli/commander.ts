/** commander, speaking the language of messages: its titles in help, and its complaints as findings like all others. */
import { Command, type CommanderError } from 'commander';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Said } from '../diagnostics/entry.js';
import { nearest } from '../diagnostics/nearest.js';
import { Trouble } from '../diagnostics/trouble.js';
import type { Diagnostic } from '../shapes.js';
import type { Io } from './io.js';
import { help } from './phrases/help.js';

/** A program without commands yet; what it writes goes to `io`. */
export function speakingProgram(io: Io, say: (said: Said) => string): Command {
  const titles = new Map(Object.entries(help.titles).map(([english, said]) => [english, say(said)]));
  return new Command('clausier')
    .usage(say(help.usage))
    .helpOption('-h, --help', say(help.option))
    .helpCommand(say(help.command), say(help.commandAbout))
    .showSuggestionAfterError(false)
    .allowExcessArguments(false)
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => titles.get(title) ?? title })
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      outputError: () => undefined,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

/** Every command that is declared by now throws what stops it: Trouble, or commander's own word that help was shown. */
export function reportAsTrouble(program: Command): void {
  for (const command of [program, ...program.commands])
    command.exitOverride((error) => {
      throw complaint(error, command) ?? error;
    });
}

function complaint(error: CommanderError, command: Command): Trouble | undefined {
  const found = finding(error, command);
  return found && new Trouble(found, error);
}

function finding(error: CommanderError, command: Command): Diagnostic | undefined {
  const name = [command.parent?.name(), command.name()].filter((each) => each !== undefined).join(' ');
  // Its messages quote the one name that they are about: error: unknown option '--formt'
  const quoted = /'(.*?)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand': {
      const known = command.commands.map((each) => each.name());
      return diagnose('usage-command', { name: quoted, nearest: nearest(quoted, known) });
    }
    case 'commander.unknownOption': {
      const known = [...command.options, ...(command.parent?.options ?? [])].map((option) => option.long ?? '');
      return diagnose('usage-option', { name: quoted, nearest: nearest(quoted, known), command: name });
    }
    case 'commander.missingArgument':
      return diagnose('usage-argument-missing', { name: `<${quoted}>`, command: name });
    case 'commander.missingMandatoryOptionValue':
      // It stops at the first one: the user is told them all.
      return diagnose('usage-argument-missing', { name: missingOptions(command), command: name });
    case 'commander.optionMissingArgument':
      return diagnose('usage-value-missing', { option: quoted, command: name });
    case 'commander.excessArguments':
      return diagnose('usage-arguments-excess', { command: name });
    default:
      return undefined;
  }
}

function missingOptions(command: Command): string {
  const missing = command.options.filter(
    (each) => each.mandatory && command.getOptionValue(each.attributeName()) === undefined,
  );
  return missing.map(({ flags }) => flags).join(', ');
}
