/** `--watch`: the check runs again on each change. */
import { Trouble } from '../../diagnostics/trouble.js';
import type { Context, ExitCode } from '../context.js';
import { printFindings } from '../findings.js';
import { check as words } from '../phrases/check.js';

const CLEAR = '\u001b[2J\u001b[H';

/** Until `changes` end; what the last check came to. A file that is missing for a moment stops nothing. */
export async function checkOnChange(
  context: Context,
  changes: AsyncIterable<string>,
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const { io, say } = context;
  const run = async (changed?: string): Promise<ExitCode> => {
    if (io.isTerminal.stdout) io.stdout(CLEAR);
    if (changed !== undefined) io.stderr(`${say(words.changed(changed))}\n`);
    const exit = await once(context, check);
    io.stderr(`${say(words.watching)}\n`);
    return exit;
  };
  let exit = await run();
  for await (const changed of changes) exit = await run(changed);
  return exit;
}

async function once(context: Context, check: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    await printFindings(context, [error.diagnostic], []);
    return 2;
  }
}

/** Ctrl-C ends it. */
export async function watchFolder(context: Context, check: () => Promise<ExitCode>): Promise<ExitCode> {
  const [{ watch }, { changesIn }] = await Promise.all([import('chokidar'), import('./changed.js')]);
  const over = new AbortController();
  const end = (): void => over.abort();
  process.once('SIGINT', end);
  const ignored = (path: string): boolean => /(^|[\\/])(\.git|node_modules|output)$/.test(path);
  const watcher = watch(context.root, { ignoreInitial: true, ignored });
  try {
    return await checkOnChange(context, changesIn(watcher, context.root, over.signal), check);
  } finally {
    process.removeListener('SIGINT', end);
  }
}
