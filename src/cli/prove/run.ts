import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findablesOf, isChecked } from '../../check/findables.js';
import { exitCode } from '../../diagnostics/exit.js';
import { isAsGraveAs } from '../../diagnostics/severity.js';
import { writeWhole } from '../../output/write.js';
import { obligationsOf } from '../../prove/findings.js';
import type { Proof } from '../../prove/prove.js';
import { jsonText } from '../../report/json.js';
import type { Many, Severity } from '../../shapes.js';
import { outputsOf } from '../check/outputs.js';
import { provedFindings } from '../check/proved.js';
import { writeReports } from '../check/reports.js';
import type { Context, ExitCode } from '../context.js';
import { requireKnown } from '../names.js';
import { openWorkspace } from '../open.js';
import { prove as words } from '../phrases/prove.js';
import { offerFile } from './offer-file.js';
import { proofJson } from './json.js';
import { proveOpened } from './opened.js';
import { counterexamples, summary } from './show.js';

export interface ProveCommand {
  readonly format?: Many<string>;
  readonly failOn?: string;
  readonly engine?: string;
  readonly assume?: string;
  readonly smt?: string;
  readonly strict?: boolean;
  readonly pin?: boolean;
  readonly changed?: boolean;
  readonly json?: boolean;
}

/** 1 where a finding is as grave as `--fail-on`, or where `--strict` and something is not modelled. */
export async function runProve(context: Context, options: ProveCommand): Promise<ExitCode> {
  const { io, say } = context;
  const outputs = outputsOf(options.format ?? (options.json ? [] : ['pretty']));
  const failOn = (options.failOn ?? 'error') as Severity;
  requireKnown('severity', [failOn], ['block', 'error', 'warning']);
  requireKnown('engine', [options.engine ?? 'both'], ['both', 'own']);
  requireKnown('assumption', [options.assume ?? 'sale'], ['sale', 'none']);
  const opened = await openWorkspace(context);
  const { workspace, files } = opened;
  const readable = workspace && !opened.findings().some(({ severity }) => severity === 'block');
  if (!readable) {
    await opened.mentionFindings();
    return exitCode(opened.findings()) || 1;
  }
  const started = performance.now();
  const proof = await proveOpened(context, opened, workspace, options);
  const seconds = (performance.now() - started) / 1000;
  const { left: found, waived } = provedFindings(proof, workspace);
  if (options.smt !== undefined) await writeScript(context, proof, options.smt);
  const isLeft = new Set(found.map(({ fingerprint }) => fingerprint));
  await writeReports(context, outputs, found, {
    sources: files,
    findables: findablesOf(workspace).filter((each) => isChecked(each) || each.group.id === 'proof'),
    checked: [],
    obligations: obligationsOf(proof, workspace).map(({ obligation: { id, kind, says }, findings }) => ({
      id,
      kind: words.kinds[kind],
      says,
      findings: findings.filter(({ fingerprint }) => isLeft.has(fingerprint)),
    })),
    waived,
    clean: '',
    failOn,
  });
  if (options.json) io.stdout(jsonText(proofJson(proof, found, seconds)));
  else if (outputs.some(({ format, file }) => format === 'pretty' && file === undefined)) {
    io.stdout(counterexamples(context, proof));
    io.stdout(summary(context, proof, seconds));
  }
  if (options.pin) await pin(context, proof, say);
  const strictly = options.strict === true && proof.model.opaque.length > 0;
  return strictly || found.some(({ severity }) => isAsGraveAs(severity, failOn)) ? 1 : 0;
}

async function writeScript({ io }: Context, { model }: Proof, file: string): Promise<void> {
  const { smtScript } = await import('../../prove/engine/smt.js');
  const queries = [...model.obligations.map(({ bad }) => bad), ...model.liveness.map(({ wanted }) => wanted)];
  const script = smtScript(model.algebra.variables, model.space, queries);
  await writeWhole(resolve(io.cwd, file), Buffer.from(script, 'utf8'));
}

async function pin({ io, root }: Context, { proved }: Proof, say: Context['say']): Promise<void> {
  const folder = join(root, 'offers', '_regressions');
  for (const { counterexample } of proved) {
    if (!counterexample) continue;
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${counterexample.offer.id}.yaml`);
    await writeWhole(file, Buffer.from(offerFile(counterexample), 'utf8'));
    io.stdout(`${say(words.pinned(file))}\n`);
  }
}
