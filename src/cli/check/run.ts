import { checkLibrary, checkSituation } from '../../check/check.js';
import { findablesOf } from '../../check/findables.js';
import { rulesOf } from '../../check/packs.js';
import { waive } from '../../check/waivers.js';
import { exitCode } from '../../diagnostics/exit.js';
import type { About } from '../../report/format.js';
import type { Diagnostic, Many, Severity, Workspace } from '../../shapes.js';
import { regressionSituations, situationsOf } from '../../situation/situations.js';
import type { Context, ExitCode } from '../context.js';
import { collector } from '../findings.js';
import { requireKnown } from '../names.js';
import { openWorkspace } from '../open.js';
import { version } from '../package.js';
import { check as words } from '../phrases/check.js';
import { progress } from '../progress.js';
import { explainCode } from './explain.js';
import { outputsOf } from './outputs.js';
import { proveBeside } from './proved.js';
import { writeReports } from './reports.js';

export interface CheckOptions {
  readonly format?: Many<string>;
  readonly failOn?: string;
  readonly offer?: Many<string>;
  readonly only?: Many<string>;
  readonly explain?: string;
  /** After the ordinary checks: every offer that could be sold. */
  readonly prove?: boolean;
}
const SEVERITIES: Many<Severity> = ['block', 'error', 'warning', 'info'];
const THRESHOLDS = ['block', 'error', 'warning'] as const;

/** Findings over the whole workspace: 1 where one is as grave as `--fail-on`, 2 where the machine or the command is at fault. */
export async function runCheck(context: Context, options: CheckOptions): Promise<ExitCode> {
  const { lang, say } = context;
  const outputs = outputsOf(options.format ?? ['pretty']);
  const failOn = options.failOn ?? 'error';
  requireKnown('severity', [failOn], THRESHOLDS);
  const opened = await openWorkspace(context);
  const { workspace, files, findings: loaded } = opened;
  const findables = findablesOf(workspace);
  if (options.explain !== undefined) return explainCode(context, options.explain, findables);
  const codes = findables.map(({ code }) => code);
  requireKnown('code', options.only ?? [], codes);
  requireKnown('offer', options.offer ?? [], Object.keys(workspace?.offers ?? {}));

  const checked = workspace ? checkAll(context, workspace, codes, options.offer) : { found: [], checked: [] };
  const isReadable = !loaded().some(({ severity }) => severity === 'block');
  const proved =
    options.prove && workspace && isReadable ? await proveBeside(context, opened, workspace, checked.found) : [];
  const all = [...loaded(), ...checked.found, ...proved].filter(({ code }) => options.only?.includes(code) ?? true);
  const about: Omit<About, 'color'> = { lang, sources: files, findables, checked: checked.checked, version: version() };
  const clean = `${say(words.clean(checked.checked.length, workspace ? rulesOf(workspace).length : 0))}\n`;
  await writeReports(context, outputs, all, about, clean);
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn as Severity) + 1);
  return exitCode(all) === 2 ? 2 : all.some(({ severity }) => grave.includes(severity)) ? 1 : 0;
}

function checkAll(
  context: Context,
  workspace: Workspace,
  codes: Many<string>,
  offers: Many<string> | undefined,
): { readonly found: Many<Diagnostic>; readonly checked: Many<string> } {
  const { report, findings } = collector();
  const rules = rulesOf(workspace);
  const declared = [...situationsOf(workspace), ...regressionSituations(workspace)];
  const situations = declared.filter(({ offer }) => offers?.includes(offer) ?? true);
  const { step, end } = progress(context.io, context.say(words.checking), situations.length);
  checkLibrary(workspace, report);
  for (const situation of situations) {
    checkSituation(workspace, rules, situation, report);
    step();
  }
  end();
  const { report: excused, findings: ofWaivers } = collector();
  const found = waive(findings(), workspace, codes, workspace.edition.effective, excused);
  const checked = situations.map(({ offer, options, audience }) => `${[offer, ...options].join('+')}, ${audience}`);
  return { found: [...found, ...(offers ? [] : ofWaivers())], checked };
}
