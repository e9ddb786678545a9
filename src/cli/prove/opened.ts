/** The proof of a workspace that was opened, with what the last one decided; Z3's threads are ended whatever happens. */
import { assembleDocument } from '../../assemble/assemble.js';
import { prepare } from '../../assemble/prepare.js';
import { checkSituation } from '../../check/check.js';
import { rulesOf } from '../../check/packs.js';
import type { Z3 } from '../../prove/engine/z3.js';
import { prove, type Proof } from '../../prove/prove.js';
import type { Replay } from '../../prove/refute.js';
import type { Schema } from '../../prove/space/schema-node.js';
import { factsValidator } from '../../schema/facts.js';
import type { JsonObject } from '../../schema/pointer.js';
import type { DocumentId, Workspace } from '../../shapes.js';
import type { Context } from '../context.js';
import { collector } from '../findings.js';
import { keepVerdicts, recallVerdicts } from '../kept/verdicts.js';
import type { Opened } from '../open.js';
import { prove as words } from '../phrases/prove.js';
import { progress } from '../progress.js';

export interface Proving {
  /** `own`: one engine alone; else both. */
  readonly engine?: string;
  /** `none`: without the conditions of sale. */
  readonly assume?: string;
  /** What the last proof decided is not decided again. */
  readonly changed?: boolean;
}
const SCHEMA = 'vocabulary/facts.schema.json';

export async function proveOpened(
  { io, root, say }: Context,
  { files }: Pick<Opened, 'files'>,
  workspace: Workspace,
  { engine, assume, changed = false }: Proving,
): Promise<Proof> {
  const schema = JSON.parse(files.find(({ path }) => path === SCHEMA)?.text ?? 'true') as Schema;
  let z3: Z3 | undefined;
  let bar: ReturnType<typeof progress> | undefined;
  try {
    const proof = await prove(workspace, {
      schema,
      replay: replayWith(schema, workspace),
      assume: assume === 'none' ? 'none' : 'sale',
      ...(changed ? { known: await recallVerdicts(root, io.env) } : {}),
      ...(engine === 'own'
        ? {}
        : {
            other: {
              name: 'z3',
              open: async ({ algebra, space }) => {
                const { openZ3 } = await import('../../prove/engine/z3.js');
                z3 = await openZ3();
                return z3.engine(algebra, space);
              },
            },
          }),
      onProgress: (_, of) => {
        bar ??= progress(io, say(words.proving), of);
        bar.step();
      },
    });
    await keepVerdicts(root, io.env, proof.verdicts);
    return proof;
  } finally {
    bar?.end();
    await z3?.close();
  }
}

/** The facts schema, the ordinary check and assembling judge every counterexample. */
function replayWith(schema: Schema, workspace: Workspace): Replay {
  const start = { line: 1, column: 1, offset: 0 };
  const validator = factsValidator(schema as JsonObject, { file: SCHEMA, start, end: start }, () => undefined);
  const rules = rulesOf(workspace);
  return {
    accepts: (facts) => validator?.of(undefined)(facts).length === 0,
    check: (changed, situation) => {
      const { report, findings } = collector();
      checkSituation(changed, rules, situation, report);
      const prepared = prepare(changed, situation, () => undefined);
      for (const id of Object.keys(prepared.outlines)) assembleDocument(prepared, id as DocumentId, report);
      return findings();
    },
  };
}
