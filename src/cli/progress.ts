/** A count on one line of the terminal, for work that takes a while. Nothing where nobody watches. */
import type { Io } from './io.js';

export interface Progress {
  readonly step: () => void;
  /** Clears the line. */
  readonly end: () => void;
}

export function progress(io: Io, label: string, total: number): Progress {
  if (!io.isTerminal.stderr) return { step: () => undefined, end: () => undefined };
  let done = 0;
  const show = (): void => io.stderr(`\r${label} ${done}/${total}`);
  show();
  return {
    step: () => {
      done++;
      show();
    },
    end: () => io.stderr('\r\u001b[2K'),
  };
}
