/** The situations of a check, one after the other, by one thread or by several that each take the next. */
import { checkSituation } from '../../check/check.js';
import { rulesOf } from '../../check/packs.js';
import { printedIn } from '../../check/rules/selected.js';
import type { ClauseId, Diagnostic, Many, Situation, Workspace } from '../../shapes.js';
import { regressionSituations, situationsOf } from '../../situation/situations.js';
import { firstHeard } from '../findings.js';

/** What is left of a situation once it is checked: plain values. */
export interface Told {
  /** Its place among the situations. */
  readonly index: number;
  /** But for those that the same thread told of an earlier one. */
  readonly findings: Many<Diagnostic>;
  readonly printed: Many<ClauseId>;
}

/** Those that the offers declare, and those kept as regressions. `offers`: of these only. */
export const declaredSituations = (workspace: Workspace, offers: Many<string> | undefined): Many<Situation> =>
  [...situationsOf(workspace), ...regressionSituations(workspace)].filter(
    ({ offer }) => offers?.includes(offer) ?? true,
  );

/** How many situations have been taken: one number that threads share. */
export type Taken = Int32Array<SharedArrayBuffer>;
export const noneTaken = (): Taken => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Each situation that no other thread has taken, in their order. */
export function* checkedInTurn(workspace: Workspace, situations: Many<Situation>, taken: Taken): Generator<Told, void> {
  const rules = rulesOf(workspace);
  let findings: Diagnostic[] = [];
  const report = firstHeard((finding) => void findings.push(finding));
  const next = (): number => Atomics.add(taken, 0, 1);
  for (let index = next(), situation = situations[index]; situation; index = next(), situation = situations[index]) {
    const { prepared } = checkSituation(workspace, rules, situation, report);
    yield { index, findings, printed: printedIn(prepared) };
    findings = [];
  }
}
