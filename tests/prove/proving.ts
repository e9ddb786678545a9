/** A micro workspace proved as the command proves: both engines, counterexamples judged by the schema and by the ordinary check. */
import { afterAll, beforeAll } from 'vitest';
import { assembleDocument } from '../../src/assemble/assemble.js';
import { prepare } from '../../src/assemble/prepare.js';
import { checkSituation } from '../../src/check/check.js';
import { rulesOf } from '../../src/check/packs.js';
import { openZ3, type Z3 } from '../../src/prove/engine/z3.js';
import { prove, type Proof } from '../../src/prove/prove.js';
import type { Replay } from '../../src/prove/refute.js';
import type { Schema } from '../../src/prove/space/schema-node.js';
import { factsValidator } from '../../src/schema/facts.js';
import type { JsonObject } from '../../src/schema/pointer.js';
import type { Diagnostic, DocumentId, Situation, Workspace } from '../../src/shapes.js';
import type { Loaded } from './micro.js';

const start = { line: 1, column: 1, offset: 0 };

export function replayOf(schema: Schema): Replay {
  const validator = factsValidator(schema as JsonObject, { file: 'facts', start, end: start }, () => undefined);
  if (!validator) throw new Error('the schema is none');
  return { accepts: (facts) => validator.of(undefined)(facts).length === 0, check: findingsIn };
}

/** All that assembling and checking one situation finds. */
export function findingsIn(workspace: Workspace, situation: Situation): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => void found.push(finding);
  checkSituation(workspace, rulesOf(workspace), situation, report);
  const prepared = prepare(workspace, situation, () => undefined);
  for (const id of Object.keys(prepared.outlines)) assembleDocument(prepared, id as DocumentId, report);
  return found;
}

/** One solver for a test file. */
export function solver(): () => Z3 {
  let z3: Z3 | undefined;
  beforeAll(async () => {
    z3 = await openZ3();
  });
  afterAll(async () => {
    await z3?.close();
  });
  return () => {
    if (!z3) throw new Error('the solver is not open yet');
    return z3;
  };
}

export const proveLoaded = ({ workspace, schema }: Loaded, z3: Z3, assume: 'sale' | 'none' = 'sale'): Promise<Proof> =>
  prove(workspace, {
    schema,
    assume,
    replay: replayOf(schema),
    other: { name: 'z3', open: ({ algebra, space }) => Promise.resolve(z3.engine(algebra, space)) },
  });

export interface Refuted {
  readonly id: string;
  /** The codes that the check of the counterexample found, once each. */
  readonly codes: readonly string[];
}
/** What is not proved; a counterexample that was not replayed has no codes. */
export const refutedIn = ({ proved }: Proof): readonly Refuted[] =>
  proved
    .filter(({ decided }) => decided.answer !== 'never')
    .map(({ obligation, counterexample }) => ({
      id: obligation.id,
      codes: [...new Set(counterexample?.findings.map(({ code }) => code) ?? [])],
    }));
