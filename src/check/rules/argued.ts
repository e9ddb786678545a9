/** What the law presumes unfair is for whoever keeps it to justify: a waiver of such a rule argues. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Workspace } from '../../shapes.js';
import { rulesOf } from '../packs.js';

/** Fewer words than this approve and argue nothing: « validé par le service juridique ». */
const ARGUMENT = 8;

export function checkArgued(workspace: Workspace, report: Report): void {
  const presumed = new Set<string>(
    rulesOf(workspace).flatMap(({ kind, id }) => (kind === 'presumed_unfair' ? [id] : [])),
  );
  for (const { waivers } of [...Object.values(workspace.offers), ...Object.values(workspace.clauses)])
    for (const { rule, reason, at } of waivers)
      if (presumed.has(rule) && wordsIn(reason) < ARGUMENT)
        report(diagnose('waiver-unargued', { rule, reason }, { at, clash: [rule] }));
}

const wordsIn = (reason: string): number => reason.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
