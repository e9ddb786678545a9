import { findablesOf, isChecked } from '../../check/findables.js';
import { OF_ALL_OFFERS } from '../../check/of-all-offers.js';
import { rulesOf } from '../../check/packs.js';
import { waive } from '../../check/waivers.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import { exitCode } from '../../diagnostics/exit.js';
import { isAsGraveAs } from '../../diagnostics/severity.js';
import { Trouble } from '../../diagnostics/trouble.js';
import type { Diagnostic, Many, Severity, Workspace } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import type { Context, ExitCode } from '../context.js';
import { collector } from '../findings.js';
import { checkedOnce } from '../kept/kept.js';
import { countOf, requireKnown, requireNames } from '../names.js';
import { openWorkspace, reopenWorkspace, type Opened } from '../open.js';
import { check as words } from '../phrases/check.js';
import { progress } from '../progress.js';
import { sift, writeBaseline } from './baseline.js';
import { explainCodes } from './explain.js';
import { outputsOf } from './outputs.js';
import { placed, proveBeside } from './proved.js';
import { writeReports, type Checked } from './reports.js';
import { soundPart } from './sound.js';

export interface CheckOptions {
  readonly format?: Many<string>;
  readonly failOn?: string;
  readonly offer?: Many<string>;
  readonly only?: Many<string>;
  readonly explain?: Many<string>;
  /** After the ordinary checks: every offer that could be sold. */
  readonly prove?: boolean;
  /** A revision of git. */
  readonly base?: string;
  /** Findings that are known. */
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly watch?: boolean;
  /** Threads that check situations; from 1. */
  readonly jobs: string;
}
const THRESHOLDS = ['block', 'error', 'warning'] as const;

/** Once, or on each change. Throws Trouble. */
export async function runCheck(context: Context, options: CheckOptions): Promise<ExitCode> {
  if (!options.watch) return checkOnce(context, options, await openWorkspace(context), checkedOnce);
  if (options.updateBaseline)
    throw new Trouble(diagnose('usage-options-apart', { first: '--watch', second: '--update-baseline' }));
  const { watchFolder } = await import('./watch.js');
  return watchFolder(context, rechecking(context, options));
}

/** Each time, only what changed since the last time is read. */
export function rechecking(context: Context, options: CheckOptions): () => Promise<ExitCode> {
  let files: Many<SourceFile> = [];
  return async () => {
    const opened = await reopenWorkspace(context, files);
    files = opened.files;
    return checkOnce(context, options, opened, (_files, _env, check) => check());
  };
}

/** Findings over the whole workspace: 1 where one is as grave as `--fail-on`, 2 where the machine or the command is at fault. */
async function checkOnce(
  context: Context,
  options: CheckOptions,
  opened: Opened,
  once: typeof checkedOnce,
): Promise<ExitCode> {
  const { say } = context;
  const outputs = outputsOf(options.format ?? ['pretty']);
  const failOn = (options.failOn ?? 'error') as Severity;
  requireKnown('severity', [failOn], THRESHOLDS);
  const jobs = countOf('--jobs', options.jobs, 16);
  refuseMixes(options);
  requireNames({ '--offer': options.offer, '--only': options.only, '--explain': options.explain });
  const { workspace, files, findings: loaded } = opened;
  const findables = findablesOf(workspace);
  if (options.explain) return explainCodes(context, options.explain, findables);
  const codes = findables.map(({ code }) => code);
  requireKnown('code', options.only ?? [], codes);
  requireKnown('offer', options.offer ?? [], Object.keys(workspace?.offers ?? {}));

  const wanted = ({ code }: { readonly code: string }): boolean => options.only?.includes(code) ?? true;
  const { workspace: sound, offers, unread } = soundPart(workspace, loaded(), options.offer);
  const isReadable = unread.length === 0;
  const check = async (): Promise<Found> => (sound ? checkAll(context, sound, codes, { offers, jobs }) : NOTHING);
  const { found, waived, checked } = await (offers ? check() : once(files, context.io.env, check));
  const isProved = options.prove === true && isReadable;
  const proved =
    isProved && workspace
      ? await proveBeside(context, opened, workspace, [...found, ...waived.map(({ finding }) => finding)])
      : { left: [], waived: [] };
  const excused = new Set(proved.waived.map(({ waiver }) => placed({ code: 'waiver-unused', at: waiver.at })));
  const told = [...loaded(), ...found.filter((finding) => !excused.has(placed(finding))), ...proved.left];
  const now = isReadable && workspace && { workspace, files, found: told, offers: options.offer, wanted };
  const since =
    now && options.base !== undefined
      ? await (
          await import('./since.js')
        ).changesSince(
          context,
          options.base,
          now,
          async (earlier) => (await checkAll(context, earlier, codes, { offers: options.offer, jobs })).found,
        )
      : undefined;
  // What keeps the answer from being given is told whatever was asked.
  const all = [...told, ...(since?.found ?? [])].filter((each) => wanted(each) || unread.includes(each));
  if (options.baseline !== undefined && options.updateBaseline) {
    const count = await writeBaseline(context, options.baseline, all);
    context.io.stdout(`${say(words.baselineDone(count, options.baseline))}\n`);
    return 0;
  }
  const isWhole = isReadable && options.offer === undefined;
  const { told: toTell, known } =
    options.baseline === undefined
      ? { told: all, known: 0 }
      : await sift(context, options.baseline, all, (each) => isWhole && wanted(each));
  const unasked = OF_ALL_OFFERS.filter((code) => options.offer !== undefined && wanted({ code }));
  const among = [...(isProved ? ['proof'] : []), ...(since ? ['changes'] : [])];
  await writeReports(context, outputs, toTell, {
    sources: files,
    findables: findables.filter(
      (each) => (isChecked(each) || among.includes(each.group.id)) && wanted(each) && !unasked.includes(each.code),
    ),
    unasked,
    checked,
    waived: [...waived, ...proved.waived].filter(({ finding }) => wanted(finding)),
    clean: `${say(words.clean(checked.length, workspace ? rulesOf(workspace).length : 0))}\n`,
    failOn,
    known,
    isPartial: !isReadable,
    ...(since ? { changes: since.changes } : {}),
  });
  return exitCode(toTell) === 2 ? 2 : toTell.some(({ severity }) => isAsGraveAs(severity, failOn)) ? 1 : 0;
}

/** Throws Trouble: a list made of some findings would lose the others. */
function refuseMixes({ baseline, updateBaseline, offer, only }: CheckOptions): void {
  if (!updateBaseline) return;
  if (baseline === undefined)
    throw new Trouble(diagnose('usage-option-alone', { option: '--update-baseline', needs: '--baseline <file>' }));
  const second = offer ? '--offer' : only ? '--only' : undefined;
  if (second) throw new Trouble(diagnose('usage-options-apart', { first: '--update-baseline', second }));
}

/** What is found of situations, what somebody has excused, and which situations there are. */
type Found = Pick<Checked, 'waived' | 'checked'> & { readonly found: Many<Diagnostic> };
const NOTHING: Found = { found: [], waived: [], checked: [] };

async function checkAll(
  context: Context,
  workspace: Workspace,
  codes: Many<string>,
  { offers, jobs }: { readonly offers: Many<string> | undefined; readonly jobs: number },
): Promise<Found> {
  const { checkLibrary, checkSale } = await import('../../check/check.js');
  const { checkSituations } = await import('./threads.js');
  const { declaredSituations, noneTaken } = await import('./in-turn.js');
  const { report, findings } = collector();
  const situations = declaredSituations(workspace, offers);
  const { step, end } = progress(context.io, context.say(words.checking), situations.length);
  const told = await checkSituations(
    { workspace, offers, taken: noneTaken() },
    { jobs, step, first: () => checkLibrary(workspace, report) },
  );
  end();
  for (const each of told) each.findings.forEach(report);
  if (!offers) checkSale(workspace, new Set(told.flatMap(({ printed }) => printed)), report);
  const { report: excused, findings: ofWaivers } = collector();
  const { left, waived } = waive(findings(), workspace, codes, workspace.edition.effective, excused);
  const checked = situations.map(({ offer, options, audience }) => `${[offer, ...options].join('+')}, ${audience}`);
  return { found: [...left, ...(offers ? [] : ofWaivers())], waived, checked };
}
