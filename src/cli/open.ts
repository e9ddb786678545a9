/** The workspace that a command works on, with all that is wrong with it. */
import { withoutConsequences } from '../diagnostics/consequences.js';
import type { Diagnostic, Many, Workspace } from '../shapes.js';
import type { SourceFile } from '../workspace/node.js';
import { readSources } from '../workspace/read.js';
import type { Context } from './context.js';
import { collector, printFindings, stops, type Collector } from './findings.js';
import { readOnce } from './kept/kept.js';
import { open as words } from './phrases/open.js';

export interface Opened extends Collector {
  readonly files: Many<SourceFile>;
  /** Undefined where nothing can be told without what is missing: the findings say what. */
  readonly workspace: Workspace | undefined;
  /** All of them where nothing could be read; else their number, since this command is not about them. */
  readonly mentionFindings: () => Promise<void>;
}

/** Throws Trouble where the folder cannot be read. */
export async function openWorkspace(context: Context): Promise<Opened> {
  const found = collector();
  return openFiles(context, await readSources(context.root, found.report), found);
}

/** The same workspace as a revision of git has it. `now`: the files of today. Throws Trouble. */
export async function openRevision(context: Context, revision: string, now: Many<SourceFile>): Promise<Opened> {
  const { readRevision } = await import('../workspace/revision.js');
  return openFiles(context, await readRevision(context.root, revision, now), collector());
}

/** Of the files that were read `before`, only those that changed are read. Throws Trouble where the folder cannot be read. */
export async function reopenWorkspace(context: Context, before: Many<SourceFile>): Promise<Opened> {
  const found = collector();
  const files = await readSources(context.root, found.report, before);
  const { loadWorkspace } = await import('../library/load.js');
  return openedWith(context, files, loadWorkspace(files, found.report), found);
}

async function openFiles(context: Context, files: Many<SourceFile>, found: Collector): Promise<Opened> {
  const { workspace, findings } = await readOnce(files, context.io.env, async () => {
    const { loadWorkspace } = await import('../library/load.js');
    const read = collector();
    // Copies: of files that are read once, nothing need be remembered.
    const loaded = loadWorkspace(
      files.map((file) => ({ ...file })),
      read.report,
    );
    return { workspace: loaded, findings: read.findings() };
  });
  findings.forEach(found.report);
  return openedWith(context, files, workspace, found);
}

function openedWith(
  context: Context,
  files: Many<SourceFile>,
  workspace: Workspace | undefined,
  found: Collector,
): Opened {
  const findings = (): Many<Diagnostic> => withoutConsequences(found.findings());
  return {
    ...found,
    findings,
    files,
    workspace,
    mentionFindings: async () => {
      const errors = findings().filter(stops).length;
      if (!workspace) await printFindings(context, findings(), files);
      else if (errors > 0) context.io.stderr(`${context.say(words.errors(errors))}\n`);
    },
  };
}
