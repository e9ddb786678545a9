/** Git, asked without a checkout: nothing in the working tree, the index or the configuration is touched. */
import { spawn } from 'node:child_process';
import { diagnose } from '../diagnostics/diagnose.js';
import { Trouble } from '../diagnostics/trouble.js';

interface Answer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** A hook of git names its own repository in these: the one around the workspace counts. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** Nothing may be fetched, asked or locked. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OF_HOOKS.includes(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

/** Throws Trouble where there is no git. */
export async function git(cwd: string, args: readonly string[], input = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, env: environment(), stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => reject(new Trouble(diagnose('git-missing', {}), error)));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') }),
    );
    child.stdin.end(input);
  });
}

/** The answer as text. Throws Trouble where git refuses. */
export async function gitText(cwd: string, args: readonly string[], input?: string): Promise<string> {
  return (await gitBytes(cwd, args, input)).toString('utf8');
}

export async function gitBytes(cwd: string, args: readonly string[], input?: string): Promise<Buffer> {
  const { code, stdout, stderr } = await git(cwd, args, input);
  if (code === 0) return stdout;
  if (/not a git repository/i.test(stderr)) throw new Trouble(diagnose('git-repository-missing', { folder: cwd }));
  throw new Trouble(diagnose('git-failed', { reason: stderr.trim().split('\n').at(-1) ?? '' }));
}
