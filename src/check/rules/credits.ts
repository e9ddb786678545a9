/** The scale of credits: from the promised rate down, each step worse for the host than the one before, none above the ceiling. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { printFact } from '../../language/print/fact.js';
import type { FactPath, Many, Place } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { placeOf } from '../../situation/place.js';

interface Step {
  readonly below_pct: number;
  readonly credit_pct: number;
}
const SCALE = 'offer.sla.credits' as FactPath;
const RATE = 'offer.sla.availability_pct' as FactPath;
const CEILING = 'offer.sla.credit_cap_pct' as FactPath;

export function checkCredits({ facts, workspace, situation, subject }: Prepared, report: Report): void {
  const offer = workspace.offers[situation.offer];
  const [steps, promised, ceiling] = [SCALE, RATE, CEILING].map((path) => factAt(facts, path));
  const [rate, cap] = [workspace.facts[RATE], workspace.facts[CEILING]];
  if (!offer || !Array.isArray(steps) || !rate || !cap) return;
  const scale = steps as unknown as Many<Step>;
  const written = (path: string): Place => placeOf(offer, situation, path);
  const percent = (value: number): string => printFact(value, rate);
  const show = ({ below_pct, credit_pct }: Step): { below: string; credit: string } => ({
    below: percent(below_pct),
    credit: percent(credit_pct),
  });
  const about = { ...subject, path: SCALE };
  scale.forEach((step, index) => {
    const [at, clash] = [written(`${SCALE}.${String(index)}`), [String(index)]];
    const above = scale[index - 1];
    if (above && (step.below_pct >= above.below_pct || step.credit_pct <= above.credit_pct)) {
      const label = { fr: 'l’échelon précédent', en: 'the step before' };
      const related = [{ at: written(`${SCALE}.${String(index - 1)}`), label }];
      const names = { ...show(step), above: show(above).below, more: show(above).credit };
      report(diagnose('credit-scale', names, { at, related, subject: about, clash }));
    }
    if (!above && typeof promised === 'number' && step.below_pct !== promised) {
      const related = [{ at: written(RATE), label: { fr: 'le taux promis', en: 'the promised rate' } }];
      const names = { below: show(step).below, promised: percent(promised) };
      report(diagnose('credit-start', names, { at, related, subject: about }));
    }
    if (typeof ceiling === 'number' && step.credit_pct > ceiling) {
      const related = [{ at: written(CEILING), label: { fr: 'le plafond', en: 'the ceiling' } }];
      const names = { credit: show(step).credit, ceiling: percent(ceiling) };
      report(diagnose('credit-above-ceiling', names, { at, related, subject: about, clash }));
    }
  });
}
