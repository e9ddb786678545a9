/** The command line: a list of words in, an exit code out. */
import { CommanderError } from 'commander';
import { Trouble } from '../diagnostics/trouble.js';
import { unreadable } from '../diagnostics/unreadable.js';
import { harmless } from '../workspace/characters.js';
import { contextOf, type ExitCode } from './context.js';
import { printFindings } from './findings.js';
import type { Io, MessageLang } from './io.js';
import { languageOf, machineLanguage } from './language.js';
import { internal } from './phrases/internal.js';
import { run } from './program.js';

/**
 * `argv` without node and script. 0 fine · 1 the workspace, a client or an order has findings · 2 the command line or the
 * machine is at fault · 3 a bug of ours. Never throws.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let lang = machineLanguage(io.env);
  try {
    lang = languageOf(argv, io.env);
    return await run(argv, io, lang);
  } catch (error) {
    return await failed(error, argv, io, lang);
  }
}

async function failed(error: unknown, argv: readonly string[], io: Io, lang: MessageLang): Promise<ExitCode> {
  // Help that nobody asked for stands where a command is missing.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const debug = argv.includes('--debug');
  const known =
    error instanceof Error && 'syscall' in error && 'path' in error ? unreadable(error, String(error.path)) : error;
  if (known instanceof Trouble) {
    const context = contextOf(io, lang, { color: !argv.includes('--no-color') });
    await printFindings(context, [known.diagnostic], []);
    return 2;
  }
  io.stderr(`${internal.error(error instanceof Error ? harmless(error.message) : String(error))[lang]}\n`);
  if (debug && error instanceof Error) io.stderr(`${error.stack ?? ''}\n`);
  else io.stderr(`${internal.again[lang]}\n`);
  return 3;
}
