/** The starter workspace with a few words changed, checked for one plan: what a rule says of it. */
import { fileURLToPath } from 'node:url';
import { checkLibrary, checkSale, checkSituation, type CheckedSituation } from '../../src/check/check.js';
import { printedIn } from '../../src/check/rules/selected.js';
import { findablesOf } from '../../src/check/findables.js';
import { rulesOf } from '../../src/check/packs.js';
import { waive } from '../../src/check/waivers.js';
import { loadWorkspace } from '../../src/library/load.js';
import type { Diagnostic, Place, Workspace } from '../../src/shapes.js';
import { regressionSituations, situationsOf } from '../../src/situation/situations.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { readSources } from '../../src/workspace/read.js';
import { changedFiles, type Changes } from '../changed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const starter = readSources(root, () => undefined);

export type { Changes } from '../changed.js';
export interface Plan {
  readonly offer: string;
  readonly audience: string;
  readonly options?: readonly string[];
  /** On another day than the edition's. */
  readonly date?: string;
  /** With all that is sold beside it: what only the whole sale tells. */
  readonly everyOffer?: boolean;
}
export interface Checked {
  readonly codes: readonly string[];
  readonly findings: readonly Diagnostic[];
  readonly rules: CheckedSituation['rules'];
  readonly workspace: Workspace;
  /** What stands at a place, its first line alone. */
  readonly at: (place: Place | undefined) => string;
}

/** Only the plan's own offer is read, and no page that speaks of all, unless the changes do: the rest has no say in what is checked. */
export async function checkStarter(plan: Plan, changes: Changes = {}): Promise<Checked> {
  const kept = (await starter).filter(
    ({ path }) =>
      plan.everyOffer === true ||
      !/^(offers|claims)\//.test(path) ||
      path === `offers/${plan.offer}.yaml` ||
      Object.hasOwn(changes, path),
  );
  const sources = changedFiles(kept.map(alone), changes);
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => void findings.push(finding);
  const workspace = loadWorkspace(sources, report);
  if (!workspace) throw new Error('the changed starter cannot be read');
  const wanted = {
    offers: [plan.offer],
    audiences: [plan.audience],
    options: plan.options ?? [],
    ...(plan.date === undefined ? {} : { date: plan.date }),
  } as unknown as Parameters<typeof situationsOf>[1];
  checkLibrary(workspace, report);
  const rules = situationsOf(workspace, wanted).flatMap(
    (situation) => checkSituation(workspace, rulesOf(workspace), situation, report).rules,
  );
  if (plan.everyOffer) {
    const all = [...situationsOf(workspace), ...regressionSituations(workspace)];
    const sold = all.flatMap((each) => printedIn(checkSituation(workspace, rulesOf(workspace), each, report).prepared));
    checkSale(workspace, new Set(sold), report);
    const known = findablesOf(workspace).map(({ code }) => code);
    const { left } = waive(findings, workspace, known, workspace.edition.effective, () => undefined);
    findings.splice(0, findings.length, ...left);
  }
  const at = (place: Place | undefined): string => {
    const text = sources.find(({ path }) => path === place?.file)?.text ?? '';
    return place ? (text.slice(place.start.offset, place.end.offset).split('\n')[0] ?? '') : '';
  };
  return { codes: [...new Set(findings.map(({ code }) => code))].sort(), findings, rules, workspace, at };
}

/** An offer whose lower one is not read is compared to none. */
function alone(file: SourceFile, _: number, kept: readonly SourceFile[]): SourceFile {
  const lower = file.path.startsWith('offers/') ? /^at_least: (.*)$/m.exec(file.text)?.[1] : undefined;
  const isRead = kept.some(({ path }) => path === `offers/${lower ?? ''}.yaml`);
  return lower === undefined || isRead ? file : { ...file, text: file.text.replace(/^at_least: .*$/m, '') };
}
