/** What a proof adds to the findings of a check. */
import { waive } from '../../check/waivers.js';
import { findingsOf } from '../../prove/findings.js';
import type { Proof } from '../../prove/prove.js';
import type { Diagnostic, Many, Workspace } from '../../shapes.js';
import type { Context } from '../context.js';
import type { Opened } from '../open.js';

/** Findings of the proof, but for those that somebody has excused. */
export const provedFindings = (proof: Proof, workspace: Workspace): ReturnType<typeof waive> =>
  waive(findingsOf(proof, workspace), workspace, [], workspace.edition.effective, () => undefined);

/** Only what the last proof left open is decided. What the check has already told or listed, at the same place, is not told again. */
export async function proveBeside(
  context: Context,
  opened: Opened,
  workspace: Workspace,
  told: Many<Diagnostic>,
): Promise<ReturnType<typeof waive>> {
  const { proveOpened } = await import('../prove/opened.js');
  const proof = await proveOpened(context, opened, workspace, { changed: true });
  const already = new Set(told.map(placed));
  const { left, waived } = provedFindings(proof, workspace);
  const isNew = (finding: Diagnostic): boolean => !already.has(placed(finding));
  return { left: left.filter(isNew), waived: waived.filter(({ finding }) => isNew(finding)) };
}

/** What of which place: the same finding, whoever tells it. */
export const placed = ({ code, at }: Pick<Diagnostic, 'code' | 'at'>): string =>
  `${code} ${at?.file ?? ''} ${String(at?.start.offset ?? '')}`;
