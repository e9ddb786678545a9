/** The installed package: its version, what it needs, and the starter workspace that it carries. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute. The same from the sources as from what is built of them: both stand two folders below. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
}
const manifest = (): Manifest => JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8')) as Manifest;

export const version = (): string => manifest().version;
/** The oldest Node.js that will do: "20.19". */
export const requiredNode = (): string => manifest().engines.node.replace(/^>=/, '');
