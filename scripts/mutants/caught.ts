/** What tells that a library was changed: reading it, checking the offers that there are, proving it for all that could be. */
import { checkLibrary, checkSituation } from '../../src/check/check.js';
import { rulesOf } from '../../src/check/packs.js';
import { loadWorkspace } from '../../src/library/load.js';
import type { Verdicts } from '../../src/prove/engine/decide.js';
import { findingsOf } from '../../src/prove/findings.js';
import { prove, type Proof } from '../../src/prove/prove.js';
import type { Schema } from '../../src/prove/space/schema-node.js';
import { factsValidator } from '../../src/schema/facts.js';
import type { JsonObject } from '../../src/schema/pointer.js';
import type { Diagnostic, Workspace } from '../../src/shapes.js';
import { situationsOf } from '../../src/situation/situations.js';
import type { SourceFile } from '../../src/workspace/node.js';

const SCHEMA = 'vocabulary/facts.schema.json';

export interface Read {
  readonly workspace?: Workspace;
  /** Codes of what is wrong with it, as far as reading tells. */
  readonly found: readonly Diagnostic[];
}
export function read(files: readonly SourceFile[]): Read {
  const found: Diagnostic[] = [];
  const workspace = loadWorkspace(files, (finding) => found.push(finding));
  return { ...(workspace ? { workspace } : {}), found: found.filter(isGrave) };
}

const isGrave = ({ severity }: Diagnostic): boolean => severity !== 'info';

export function check(workspace: Workspace): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => void found.push(finding);
  const rules = rulesOf(workspace);
  checkLibrary(workspace, report);
  for (const situation of situationsOf(workspace)) checkSituation(workspace, rules, situation, report);
  return found.filter(isGrave);
}

export const schemaIn = (files: readonly SourceFile[]): Schema =>
  JSON.parse(files.find(({ path }) => path === SCHEMA)?.text ?? 'true') as Schema;

/** With the own engine; what an earlier proof decided stands. */
export async function proved(
  workspace: Workspace,
  schema: Schema,
  known: Verdicts,
): Promise<{ readonly proof: Proof; readonly found: readonly Diagnostic[] }> {
  const start = { line: 1, column: 1, offset: 0 };
  const validator = factsValidator(schema as JsonObject, { file: SCHEMA, start, end: start }, () => undefined);
  const rules = rulesOf(workspace);
  const proof = await prove(workspace, {
    schema,
    known,
    replay: {
      accepts: (facts) => validator?.of(undefined)(facts).length === 0,
      check: (changed, situation) => {
        const found: Diagnostic[] = [];
        checkSituation(changed, rules, situation, (finding) => found.push(finding));
        return found;
      },
    },
  });
  return { proof, found: findingsOf(proof, workspace).filter(isGrave) };
}
