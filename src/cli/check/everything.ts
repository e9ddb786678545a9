/** All that a check tells of a workspace: of its library, of each situation, and of what all of them together show. */
import { checkLibrary, checkSale } from '../../check/check.js';
import { waive } from '../../check/waivers.js';
import type { Diagnostic, Many, Workspace } from '../../shapes.js';
import type { Context } from '../context.js';
import { collector } from '../findings.js';
import { check as words } from '../phrases/check.js';
import { progress } from '../progress.js';
import { declaredSituations, noneTaken } from './in-turn.js';
import type { Checked } from './reports.js';
import { checkSituations } from './threads.js';

/** What is found of situations, what somebody has excused, and which situations there are. */
export type Found = Pick<Checked, 'waived' | 'checked'> & { readonly found: Many<Diagnostic> };

export interface Extent {
  /** Of these alone; undefined for all, and for what only all together show. */
  readonly offers: Many<string> | undefined;
  /** Threads; from 1. */
  readonly jobs: number;
}

/** `codes`: those that exist, which a waiver may name. */
export async function checkEverything(
  context: Context,
  workspace: Workspace,
  codes: Many<string>,
  { offers, jobs }: Extent,
): Promise<Found> {
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
