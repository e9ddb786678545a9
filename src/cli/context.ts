/** What every command is given beside its own arguments. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createColors } from 'picocolors';
import type { Said } from '../diagnostics/entry.js';
import { WORKSPACE_FILE } from '../workspace/layout.js';
import type { Io, MessageLang } from './io.js';

type Colours = ReturnType<typeof createColors>;

export interface Context {
  readonly io: Io;
  readonly lang: MessageLang;
  readonly say: (said: Said) => string;
  readonly colours: { readonly stdout: Colours; readonly stderr: Colours };
  readonly debug: boolean;
  /** Absolute: `--workspace`, else the nearest folder upwards that holds one, else the current folder. */
  readonly root: string;
}

/** The options of the program itself, which every command has. */
export interface GlobalOptions {
  readonly workspace?: string;
  readonly debug?: boolean;
  readonly color: boolean;
}

export type ExitCode = 0 | 1 | 2 | 3;

export function contextOf(io: Io, lang: MessageLang, options: GlobalOptions): Context {
  const coloured = options.color && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
  return {
    io,
    lang,
    say: (said) => said[lang],
    colours: {
      stdout: createColors(coloured && io.isTerminal.stdout),
      stderr: createColors(coloured && io.isTerminal.stderr),
    },
    debug: options.debug ?? false,
    root: options.workspace === undefined ? nearestWorkspace(io.cwd) : resolve(io.cwd, options.workspace),
  };
}

function nearestWorkspace(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, WORKSPACE_FILE))) return folder;
    if (dirname(folder) === folder) return from;
  }
}
