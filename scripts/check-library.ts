/** Prints every finding on the workspace in the current folder: loading, then every situation. For authors of clauses. */
import { assembleDocument } from '../src/assemble/assemble.js';
import { prepare } from '../src/assemble/prepare.js';
import { catalogueSituations, situationsOf } from '../src/situation/situations.js';
import { loadWorkspace } from '../src/library/load.js';
import type { Diagnostic, DocumentId } from '../src/shapes.js';
import { readSources } from '../src/workspace/read.js';

const found = new Map<string, Diagnostic>();
const report = (diagnostic: Diagnostic): void => {
  const { code, at, message } = diagnostic;
  const key = `${at?.file ?? ''}:${at?.start.line ?? 0}:${at?.start.column ?? 0} ${code} ${message.fr}`;
  if (!found.has(key)) found.set(key, diagnostic);
};
const workspace = loadWorkspace(await readSources(process.cwd(), report), report);
if (workspace) {
  for (const situation of [...situationsOf(workspace), ...catalogueSituations(workspace)]) {
    const prepared = prepare(workspace, situation, report);
    for (const id of Object.keys(prepared.outlines)) assembleDocument(prepared, id as DocumentId, report);
  }
}
for (const [key, { subject }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    key,
    subject.offer
      ? `[${subject.offer} ${subject.options?.join('+') ?? ''} ${subject.audience ?? ''} ${subject.document ?? ''}]`
      : '',
  );
console.log(`${found.size} findings`);
