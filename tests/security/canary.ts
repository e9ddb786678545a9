import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

export interface Canary {
  /** "127.0.0.1:4711" */
  readonly at: string;
  /** What each connection said first: nothing is a connection too. */
  readonly heard: string[];
  readonly firstCall: Promise<unknown>;
  readonly close: () => void;
}

/** A server on this machine that answers nothing and counts who connects, a request or not. */
export async function canary(): Promise<Canary> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    const call = heard.push('') - 1;
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      heard[call] = data.toString('latin1').split('\r\n')[0] ?? '';
      socket.destroy();
    });
  });
  const firstCall = once(server, 'connection');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { at: `127.0.0.1:${port}`, heard, firstCall, close: () => server.close() };
}
