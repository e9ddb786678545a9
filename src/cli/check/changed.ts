/** Changes of the files that the compiler reads, one after the other. */
import { relative, sep } from 'node:path';
import { FACTS_FILE, kindOf } from '../../workspace/layout.js';

/** What chokidar gives. */
export interface Watcher {
  readonly on: (event: 'all', heard: (event: string, path: string) => void) => unknown;
  readonly close: () => Promise<void>;
}

/** What changes while the last change is looked at is told once, afterwards. Ends, and closes the watcher, when `signal` aborts. */
export async function* changesIn(watcher: Watcher, root: string, signal: AbortSignal): AsyncGenerator<string> {
  let changed: string | undefined;
  let wake = (): void => undefined;
  watcher.on('all', (_event, path) => {
    const name = relative(root, path).split(sep).join('/');
    if (name !== FACTS_FILE && kindOf(name) === undefined) return;
    changed = name;
    wake();
  });
  signal.addEventListener('abort', () => wake());
  const isOver = (): boolean => signal.aborted;
  try {
    while (!isOver()) {
      const name = changed;
      changed = undefined;
      if (name !== undefined) yield name;
      else await new Promise<void>((resolve) => void (wake = resolve));
    }
  } finally {
    await watcher.close();
  }
}
