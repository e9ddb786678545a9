/**
 * The program of bin/ in a few files: of the some three hundred modules that `tsc` leaves in dist/, a command asks the
 * disk for most, one after the other, which takes longer than reading what they say. Packages stay what npm installed.
 * All of it stands in one folder, two below the root as the modules themselves: what they look for from there is found.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const outdir = `${dist}/program`;

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: { main: `${dist}/cli/main.js`, io: `${dist}/cli/io.js`, thread: `${dist}/cli/check/thread.js` },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
