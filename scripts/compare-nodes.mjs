/**
 * Builds every document but the printed ones with two versions of Node.js and compares the bytes.
 * node scripts/compare-nodes.mjs /path/to/node20 /path/to/node24
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const [, , ...nodes] = process.argv;
if (nodes.length !== 2) {
  console.error('Two Node.js programs are needed: node scripts/compare-nodes.mjs FIRST SECOND');
  process.exit(2);
}
const program = fileURLToPath(new URL('../bin/clausier.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'compare-nodes-'));
const built = nodes.map((node, index) => {
  const out = join(folder, String(index));
  const arguments_ = [program, 'build', '--format', 'html,docx,md,txt,json', '--out', out];
  const { status, stderr } = spawnSync(node, arguments_, {
    encoding: 'utf8',
    env: { ...process.env, CLAUSIER_CACHE: 'off' },
  });
  if (status !== 0) throw new Error(stderr);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => [
      relative(out, join(entry.parentPath, entry.name)),
      readFileSync(join(entry.parentPath, entry.name)),
    ]),
  );
});
rmSync(folder, { recursive: true });
const [first, second] = built;
const versions = nodes.map((node) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim());
const names = new Set([...first.keys(), ...second.keys()]);
const different = [...names].filter((name) => !first.get(name)?.equals(second.get(name) ?? Buffer.alloc(0)));
console.log(`${versions.join(' and ')}: ${names.size} files, ${different.length} different`);
for (const name of different) console.log(name);
process.exitCode = different.length > 0 ? 1 : 0;
