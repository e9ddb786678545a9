/** `--base REV`: what changed since a revision of git. */
import { tellUnannounced } from '../../compare/announced.js';
import { compare } from '../../compare/compare.js';
import { appearedAndGone } from '../../compare/findings.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import { Trouble } from '../../diagnostics/trouble.js';
import type { Changes } from '../../report/changes/changes.js';
import type { Diagnostic, Many, Workspace } from '../../shapes.js';
import type { Context } from '../context.js';
import { collector } from '../findings.js';
import { openRevision, type Opened } from '../open.js';

export interface Since {
  readonly changes: Changes;
  /** What should have been announced. */
  readonly found: Many<Diagnostic>;
}
export interface Now {
  readonly workspace: Workspace;
  readonly files: Opened['files'];
  /** All that its check told. */
  readonly found: Many<Diagnostic>;
  readonly offers: Many<string> | undefined;
  /** Which findings are asked for. */
  readonly wanted: (finding: Diagnostic) => boolean;
}

/** `check` tells of the earlier workspace what is told of this one. Throws Trouble where it cannot be read. */
export async function changesSince(
  context: Context,
  revision: string,
  { workspace, files, found, offers, wanted }: Now,
  check: (workspace: Workspace) => Promise<Many<Diagnostic>>,
): Promise<Since> {
  const before = await openRevision(context, revision, files);
  if (!before.workspace) throw new Trouble(diagnose('base-unreadable', { revision }));
  const changes = compare(revision, before.workspace, workspace, offers);
  const { report, findings } = collector();
  tellUnannounced(changes, workspace, report);
  const earlier = [...before.findings(), ...(await check(before.workspace))];
  return {
    changes: {
      ...changes,
      findings: appearedAndGone(earlier.filter(wanted), [...found, ...findings()].filter(wanted)),
    },
    found: findings(),
  };
}
