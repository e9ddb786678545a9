/** `check`: what is asked, what is found, what is told of it. */
import { findablesOf, isChecked } from '../../check/findables.js';
import { OF_ALL_OFFERS } from '../../check/of-all-offers.js';
import { rulesOf } from '../../check/packs.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import { exitCode } from '../../diagnostics/exit.js';
import { isAsGraveAs } from '../../diagnostics/severity.js';
import { Trouble } from '../../diagnostics/trouble.js';
import type { Many } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import type { Context, ExitCode } from '../context.js';
import { checkedOnce } from '../kept/kept.js';
import { requireKnown } from '../names.js';
import { openWorkspace, reopenWorkspace, type Opened } from '../open.js';
import { check as words } from '../phrases/check.js';
import { answerTo } from './answer.js';
import { sift, writeBaseline } from './baseline.js';
import { explainCodes } from './explain.js';
import { askedOf, type CheckOptions } from './options.js';
import { writeReports } from './reports.js';

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
  const { workspace, files } = opened;
  const asked = askedOf(options);
  const { outputs, failOn, wanted } = asked;
  const findables = findablesOf(workspace);
  if (options.explain) return explainCodes(context, options.explain, findables);
  const codes = findables.map(({ code }) => code);
  requireKnown('code', options.only ?? [], codes);
  requireKnown('offer', options.offer ?? [], Object.keys(workspace?.offers ?? {}));

  const { told: all, ...answer } = await answerTo(context, options, asked, opened, codes, once);
  if (options.baseline !== undefined && options.updateBaseline) {
    const count = await writeBaseline(context, options.baseline, all);
    context.io.stdout(`${context.say(words.baselineDone(count, options.baseline))}\n`);
    return 0;
  }
  const isWhole = answer.isReadable && options.offer === undefined;
  const { told, known } =
    options.baseline === undefined
      ? { told: all, known: 0 }
      : await sift(context, options.baseline, all, (each) => isWhole && wanted(each));
  const unasked = OF_ALL_OFFERS.filter((code) => options.offer !== undefined && wanted({ code }));
  const among = [...(answer.isProved ? ['proof'] : []), ...(answer.changes ? ['changes'] : [])];
  await writeReports(context, outputs, told, {
    sources: files,
    findables: findables.filter(
      (each) => (isChecked(each) || among.includes(each.group.id)) && wanted(each) && !unasked.includes(each.code),
    ),
    unasked,
    checked: answer.checked,
    waived: answer.waived,
    clean: `${context.say(words.clean(answer.checked.length, workspace ? rulesOf(workspace).length : 0))}\n`,
    failOn,
    known,
    isPartial: !answer.isReadable,
    ...(answer.changes ? { changes: answer.changes } : {}),
  });
  return exitCode(told) === 2 ? 2 : told.some(({ severity }) => isAsGraveAs(severity, failOn)) ? 1 : 0;
}
