/** Writes schemas/<kind>.schema.json from the definitions in src/schema/kinds/; with --check only says which ones are not as written. */
import { readFile, writeFile } from 'node:fs/promises';
import { kinds } from '../src/schema/kinds/index.js';
import { schemaText } from '../src/schema/kinds/print.js';
import type { FileKind } from '../src/workspace/layout.js';

const only = process.argv.includes('--check');
for (const kind of Object.keys(kinds) as FileKind[]) {
  const file = new URL(`../schemas/${kind}.schema.json`, import.meta.url);
  if (!only) await writeFile(file, schemaText(kind));
  else if ((await readFile(file, 'utf8').catch(() => '')) !== schemaText(kind)) {
    console.error(`schemas/${kind}.schema.json is not what src/schema/kinds/ says: run npm run schemas.`);
    process.exitCode = 1;
  }
}
