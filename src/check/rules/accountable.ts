/** One activity, one accountable party: never none, never two, never two strengths; none at all where the plan has it not. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { evaluate } from '../../language/condition/evaluate.js';
import type { Activity, ActivityId, Many } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';
import { bindingIn } from './binding.js';

type Owed = Extract<LedgerEntry, { kind: 'duty' | 'declines' }>;

export function checkAccountable(prepared: Prepared, report: Report): void {
  const { workspace, facts } = prepared;
  const byActivity = owedIn(prepared.ledger);
  for (const [id, activity] of Object.entries(workspace.vocabulary.activities) as unknown as Many<
    [ActivityId, Activity]
  >) {
    const applies = activity.applies ? evaluate(activity.applies, facts) : 'true';
    const entries = byActivity.get(id) ?? [];
    if (applies === 'true') checkOne(id, activity, entries, prepared, report);
    else if (applies === 'false') checkNone(id, activity, entries, prepared, report);
  }
}

const owedIn = onceFor((ledger: Many<LedgerEntry>) => {
  const byActivity = new Map<ActivityId, Owed[]>();
  for (const entry of bindingIn(ledger)) {
    if (entry.kind !== 'duty' && entry.kind !== 'declines') continue;
    const owed = byActivity.get(entry.activity);
    if (owed) owed.push(entry);
    else byActivity.set(entry.activity, [entry]);
  }
  return byActivity;
});

function checkOne(
  id: ActivityId,
  activity: Activity,
  entries: Many<Owed>,
  { subject }: Prepared,
  report: Report,
): void {
  const names = { activity: id, title: activity.title.fr };
  if (entries.length === 0) {
    if (activity.matrix) report(diagnose('activity-unowned', names, { at: activity.at, subject, clash: [id] }));
    return;
  }
  for (const { code, first, other } of clashesIn(entries))
    report(diagnose(code, names, clashing(first, other, id, subject)));
}

interface Clash {
  readonly code: 'activity-two-owners' | 'activity-two-strengths';
  readonly first: Owed;
  readonly other: Owed;
}
const clashesIn = onceFor((entries: Many<Owed>): Many<Clash> => {
  const duties = entries.filter(({ kind }) => kind === 'duty');
  const [first] = duties;
  const other = duties.find(({ of }) => of !== first?.of);
  const strengths = (['host', 'client'] as const).flatMap((party): Many<Clash> => {
    const [own, ...more] = duties.filter(({ of }) => of === party);
    const stronger = own && more.find((each) => strengthOf(each) !== strengthOf(own));
    return stronger ? [{ code: 'activity-two-strengths', first: own, other: stronger }] : [];
  });
  return [...(first && other ? [{ code: 'activity-two-owners', first, other } as const] : []), ...strengths];
});

/** Nobody owes what the plan has not. */
function checkNone(
  id: ActivityId,
  activity: Activity,
  entries: Many<Owed>,
  { subject }: Prepared,
  report: Report,
): void {
  const names = { activity: id, title: activity.title.fr };
  for (const { kind, clause, textAt, words } of entries)
    if (kind === 'duty')
      report(diagnose('activity-outside-plan', names, { at: textAt, subject, clash: [id, clause, words] }));
}

const strengthOf = ({ qualifiers }: Owed): string | undefined =>
  qualifiers.find((each) => each.startsWith('strength:'));

const clashing = (a: Owed, b: Owed, id: ActivityId, subject: Prepared['subject']) => ({
  at: a.textAt,
  related: [{ at: b.textAt, label: { fr: `${b.clause} : « ${b.words} »`, en: `${b.clause}: "${b.words}"` } }],
  subject,
  clash: [id, a.clause, b.clause],
});
