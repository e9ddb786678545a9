import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.js';
import { exitCode } from '../../diagnostics/exit.js';
import { Trouble } from '../../diagnostics/trouble.js';
import { writeWhole } from '../../output/write.js';
import { enrich, type KnownNames } from '../../schema/enrich.js';
import type { JsonObject } from '../../schema/pointer.js';
import { FACTS_FILE, FILE_KINDS } from '../../workspace/layout.js';
import type { Context, ExitCode } from '../context.js';
import { printFindings } from '../findings.js';
import { openWorkspace } from '../open.js';
import { packageRoot } from '../package.js';
import { schema as words } from '../phrases/schema.js';
import { namesOf } from './known.js';

export interface SchemaOptions {
  readonly out?: string;
}
const FOLDER = 'schemas';

/** Writes every schema with the names that could be read; 1 where nothing could. Throws Trouble. */
export async function runSchema(context: Context, { out }: SchemaOptions): Promise<ExitCode> {
  const { io, root, say } = context;
  const folder = out === undefined ? join(root, FOLDER) : resolve(io.cwd, out);
  const own = join(packageRoot, FOLDER);
  if (folder === own) throw new Trouble(diagnose('usage-schemas-own', {}));
  const { workspace, files, findings } = await openWorkspace(context);
  if (!workspace) {
    await printFindings(context, findings(), files);
    return exitCode(findings());
  }
  const facts = JSON.parse(files.find(({ path }) => path === FACTS_FILE)?.text ?? '{}') as JsonObject;
  const known: KnownNames = { names: namesOf(workspace), facts };
  for (const kind of FILE_KINDS) {
    const name = `${kind}.schema.json`;
    const schema = JSON.parse(await readFile(join(own, name), 'utf8')) as JsonObject;
    await writeWhole(join(folder, name), Buffer.from(`${JSON.stringify(enrich(schema, known), null, 2)}\n`, 'utf8'));
  }
  // Those that are a choice among names of other kinds.
  const count = Object.entries(known.names).reduce(
    (sum, [kind, { length }]) => (['code', 'change'].includes(kind) ? sum : sum + length),
    0,
  );
  io.stdout(`${say(words.done(FILE_KINDS.length, count, out ?? FOLDER))}\n`);
  if (out !== undefined)
    io.stdout(`${say(words.elsewhere(`# yaml-language-server: $schema=${folder}/offer.schema.json`))}\n`);
  return 0;
}
