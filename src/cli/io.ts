/** The world as a command sees it: given from outside, so that a test can run a command in its own process. */
import { tmpdir } from 'node:os';

export type { MessageLang } from '../report/phrases.js';

export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** Whether a person reads along on each of the two streams. */
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
}

export function processIo(): Io {
  // A reader that leaves early, as in "clausier list facts | head", ends the command without a word.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: currentFolder(),
    isTerminal: { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY },
  };
}

/** One may stand in a folder that is gone. Its name is left: what is looked for there is then told to be missing. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env.PWD ?? tmpdir();
  }
}
