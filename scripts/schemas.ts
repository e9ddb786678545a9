/** Writes schemas/<kind>.schema.json from the definitions in src/schema/kinds/. */
import { writeFile } from 'node:fs/promises';
import { kinds } from '../src/schema/kinds/index.js';
import { schemaText } from '../src/schema/kinds/print.js';
import type { FileKind } from '../src/workspace/layout.js';

for (const kind of Object.keys(kinds) as FileKind[])
  await writeFile(new URL(`../schemas/${kind}.schema.json`, import.meta.url), schemaText(kind));
