import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/**
 * A browser that is spoken to through a pipe, not a port: it ends with this process, even a killed one, and nobody else
 * can speak to it.
 */
export interface BrowserProcess {
  readonly transport: ConnectionTransport;
  /** Ends the browser and all that it started, at once. */
  readonly kill: () => void;
  /** Settles when it is gone, with the reason as far as it is known. Never fails. */
  readonly ended: Promise<string>;
}

/** Starts `path` with `folder` as its current folder: it need not see the workspace. */
export function startBrowser(
  path: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  folder: string,
): BrowserProcess {
  const child = spawn(path, [...args, '--remote-debugging-pipe'], {
    cwd: folder,
    env,
    // A group of its own on POSIX: one signal reaches its renderers too.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, , complaints, write, read] = child.stdio as [null, null, Readable, Writable, Readable];
  // A browser that dies breaks its pipes; `ended` tells of it.
  for (const stream of [complaints, write, read]) stream.on('error', () => undefined);
  let said = '';
  complaints.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  let gone = false;
  const kill = (): void => {
    if (gone || child.pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // Gone, and not told yet.
    }
  };
  child.once('exit', () => {
    // The first process may be a script that others outlive; later, its number may be somebody else's.
    kill();
    gone = true;
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', ({ message }) => {
      resolve(message);
    });
    // Not "exit": its last words may still be on their way.
    child.once('close', (code, signal) => {
      const last = said.trim().split('\n').at(-1) ?? '';
      resolve(`the browser ended (${signal ?? code ?? '?'}) ${last}`.trim());
    });
  });
  return { transport: pipeTransport(write, read, ended), kill, ended };
}

/** The DevTools protocol through a pair of pipes: messages end with a zero byte. */
function pipeTransport(write: Writable, read: Readable, ended: Promise<unknown>): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => void write.write(`${message}\0`),
    close: () => void write.end(),
  };
  let parts: string[] = [];
  read.setEncoding('utf8').on('data', (text: string) => {
    const [first = '', ...others] = text.split('\0');
    parts.push(first);
    for (const next of others) {
      const message = parts.join('');
      parts = [next];
      // One message a turn: what awaits an answer runs before the next message.
      setImmediate(() => transport.onmessage?.(message));
    }
  });
  // What waits for an answer fails after `ended` has told why.
  void ended.then(() => setImmediate(() => transport.onclose?.()));
  return transport;
}
