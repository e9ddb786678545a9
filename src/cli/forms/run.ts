import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.js';
import { exitCode } from '../../diagnostics/exit.js';
import { Trouble } from '../../diagnostics/trouble.js';
import { writeWhole } from '../../output/write.js';
import type { Dict } from '../../shapes.js';
import { FACTS_FILE } from '../../workspace/layout.js';
import type { Context, ExitCode } from '../context.js';
import { openWorkspace } from '../open.js';
import { client as words } from '../phrases/client.js';
import { formTemplate, type Hint } from './template.js';

const FORMS = ['client', 'order'] as const;

/** Writes both blank forms, or none where one exists. */
export async function runTemplate(context: Context, out: string | undefined): Promise<ExitCode> {
  const { io, say } = context;
  const opened = await openWorkspace(context);
  const { workspace, files } = opened;
  const schema = files.find(({ path }) => path === FACTS_FILE);
  if (!workspace || !schema) {
    await opened.mentionFindings();
    return exitCode(opened.findings());
  }
  const folder = resolve(io.cwd, out ?? '.');
  const forms = FORMS.map((root) => ({ root, name: `${root}.yaml`, path: join(folder, `${root}.yaml`) }));
  for (const { path } of forms)
    if (await stat(path).catch(() => undefined)) throw new Trouble(diagnose('file-exists', { path }));
  const hints = hintsOf(schema.text);
  for (const { root, path } of forms)
    await writeWhole(path, Buffer.from(formTemplate(root, { types: workspace.facts, hints }), 'utf8'));
  io.stdout(`${say(words.done(folder))}\n`);
  return 0;
}

interface Node extends Hint {
  readonly properties?: Dict<Node>;
}

/** What the schema says beside the types, by fact path. */
function hintsOf(schema: string): Dict<Hint> {
  const below = (node: Node, path: string): (readonly [string, Hint])[] => [
    [path, node],
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
      below(child, path === '' ? key : `${path}.${key}`),
    ),
  ];
  return Object.fromEntries(below(JSON.parse(schema) as Node, ''));
}
