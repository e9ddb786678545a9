/** The small workspace with a few words changed, in memory: what reading and assembling it finds. */
import { fileURLToPath } from 'node:url';
import { assembleDocument } from '../../src/assemble/assemble.js';
import { prepare } from '../../src/assemble/prepare.js';
import { loadWorkspace } from '../../src/library/load.js';
import type { Diagnostic, Document, DocumentId, Place, Workspace } from '../../src/shapes.js';
import { catalogueSituations, situationsOf } from '../../src/situation/situations.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { readSources } from '../../src/workspace/read.js';
import { changedFiles, type Changes } from '../changed.js';

const files = await readSources(fileURLToPath(new URL('../workspaces/small', import.meta.url)), () => undefined);

export type { Changes } from '../changed.js';

export interface Read {
  readonly workspace: Workspace | undefined;
  readonly found: readonly Diagnostic[];
  /** What stands at the place of a finding. */
  readonly at: (place: Place | undefined) => string;
  /** "code file:line:column what stands there", its first line alone, then the other places that the finding shows. */
  readonly shown: (finding: Diagnostic) => readonly string[];
}

/** Files that do not change are the same objects each time. */
export function filesOf(changes: Changes): readonly SourceFile[] {
  return changedFiles(files, changes, 'first');
}

export function readSmall(changes: Changes = {}): Read {
  const all = filesOf(changes);
  const found: Diagnostic[] = [];
  const workspace = loadWorkspace(all, (finding) => found.push(finding));
  const at = (place: Place | undefined): string => {
    const text = all.find(({ path }) => path === place?.file)?.text ?? '';
    return place ? text.slice(place.start.offset, place.end.offset) : '';
  };
  const where = (place: Place | undefined): string =>
    place ? `${place.file}:${place.start.line}:${place.start.column} ${at(place).split('\n')[0] ?? ''}` : 'nowhere';
  const shown = (finding: Diagnostic): readonly string[] => [
    `${finding.code} ${where(finding.at)}`,
    ...finding.related.map((other) => where(other.at)),
  ];
  return { workspace, found, at, shown };
}

/** Every document of every situation, and what making them finds. */
export function assembleAll(workspace: Workspace): {
  readonly documents: readonly Document[];
  readonly found: readonly Diagnostic[];
} {
  const found: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => void found.push(finding);
  const documents = [...situationsOf(workspace), ...catalogueSituations(workspace)].flatMap((situation) => {
    const prepared = prepare(workspace, situation, report);
    return Object.keys(prepared.outlines).flatMap((id) => assembleDocument(prepared, id as DocumentId, report) ?? []);
  });
  return { documents, found };
}
