/** The plain line of a clause: there where it weighs on the client or its neighbours have one, and shorter than the text. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { BURDENS, sideOf } from '../../ledger/sides.js';
import type { Alternative, ClauseId, DocumentPlan, Template, Workspace } from '../../shapes.js';
import { BINDING, within } from '../rules/informative.js';
import { wordCount } from './long-sentences.js';
import { sentencesOf } from './sentences.js';

export function checkPlainLines({ clauses, documents }: Workspace, report: Report): void {
  const plansOf = plansByClause(Object.values(documents));
  for (const { id, alternatives } of Object.values(clauses))
    for (const alternative of alternatives) {
      const { name, text, plain, at } = alternative;
      const subject = { clause: id };
      if (plain) {
        const [lines, all] = [lengthOf(plain.fr), lengthOf(text.fr)];
        const finding = { at: plain.fr.at, subject, clash: [name] };
        if (lines > all) report(diagnose('plain-long', { plain: lines, text: all }, finding));
        continue;
      }
      const clause = name === 'always' ? id : `${id}#${name}`;
      const finding = { at, subject, clash: [name] };
      const rich = plansOf.get(id)?.find((plan) => isRich(plan, alternative, clauses));
      if (weighs(alternative)) report(diagnose('plain-missing', { clause }, finding));
      else if (alternatives.some((other) => other.plain)) report(diagnose('plain-uneven', { clause }, finding));
      else if (rich) {
        const related = [{ at: rich.at, label: { fr: 'le document', en: 'the document' } }];
        const subject = { clause: id, document: rich.id };
        report(diagnose('plain-hole', { clause, document: rich.id }, { ...finding, related, subject }));
      }
    }
}

const weighs = ({ kind, effects }: Alternative): boolean =>
  BINDING.includes(kind) || effects.some((effect) => BURDENS.includes(sideOf(effect)));

/** Of ten of its other clauses, nine have a plain line: whoever reads these alone takes them for all. */
function isRich({ parts }: DocumentPlan, alternative: Alternative, clauses: Workspace['clauses']): boolean {
  const others = within(parts)
    .flatMap((part) => (part.type === 'clause' ? (clauses[part.clause]?.alternatives ?? []) : []))
    .filter((other) => other !== alternative);
  return others.length > 0 && others.filter(({ plain }) => plain).length >= NEARLY_ALL * others.length;
}
const NEARLY_ALL = 0.9;

function plansByClause(plans: readonly DocumentPlan[]): ReadonlyMap<ClauseId, readonly DocumentPlan[]> {
  const found = new Map<ClauseId, DocumentPlan[]>();
  for (const plan of plans)
    for (const part of within(plan.parts))
      if (part.type === 'clause') found.set(part.clause, [...(found.get(part.clause) ?? []), plan]);
  return found;
}

/** Of every passage, whichever of them print: a text is at most as long as this. */
const lengthOf = (text: Template): number =>
  sentencesOf(text)
    .map(({ words }): number => wordCount(words))
    .reduce((sum: number, count) => sum + count, 0);
