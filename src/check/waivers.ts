/** Findings that somebody has excused, with a reason and until a day. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { nearest } from '../diagnostics/nearest.js';
import type { Waived } from '../report/format.js';
import type { Diagnostic, IsoDate, Many, Subject, Waiver, Workspace } from '../shapes.js';

interface Excuse {
  readonly waiver: Waiver;
  readonly covers: (subject: Subject) => boolean;
}

/**
 * What remains of `found`, and what was excused. What blocks is never excused: nobody can answer for it by a signature. A waiver that is
 * refused, unknown, over, or needless is a finding itself.
 */
export function waive(
  found: Many<Diagnostic>,
  workspace: Workspace,
  codes: Many<string>,
  date: IsoDate,
  report: Report,
): { readonly left: Many<Diagnostic>; readonly waived: Many<Waived> } {
  const excuses = excusesOf(workspace);
  const used = new Set<Waiver>();
  const refused = new Set<Waiver>();
  const left: Diagnostic[] = [];
  const waived: Waived[] = [];
  for (const finding of found) {
    const excuse = excuses.find(({ waiver, covers }) => waiver.rule === finding.code && covers(finding.subject));
    if (excuse) used.add(excuse.waiver);
    if (excuse && finding.severity === 'block') refused.add(excuse.waiver);
    if (excuse && finding.severity !== 'block' && excuse.waiver.until >= date)
      waived.push({ finding, waiver: excuse.waiver });
    else left.push(finding);
  }
  for (const { waiver } of excuses) {
    const { rule, until, at } = waiver;
    const finding = { at, clash: [rule] };
    if (!codes.includes(rule)) report(diagnose('waiver-unknown', { rule, nearest: nearest(rule, codes) }, finding));
    else if (refused.has(waiver)) report(diagnose('waiver-refused', { rule }, finding));
    else if (until < date) report(diagnose('waiver-expired', { rule, until }, finding));
    else if (!used.has(waiver)) report(diagnose('waiver-unused', { rule }, finding));
  }
  return { left, waived };
}

/** Those of an offer cover its situations; those of a clause, what is said of it. */
function excusesOf({ offers, clauses }: Workspace): Many<Excuse> {
  return [
    ...Object.values(offers).flatMap((offer) =>
      offer.waivers.map((waiver) => ({ waiver, covers: (subject: Subject) => subject.offer === offer.id })),
    ),
    ...Object.values(clauses).flatMap((clause) =>
      clause.waivers.map((waiver) => ({ waiver, covers: (subject: Subject) => subject.clause === clause.id })),
    ),
  ];
}
