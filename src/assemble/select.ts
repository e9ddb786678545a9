/** Which alternative of a clause a situation takes, and why. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { evaluate } from '../language/condition/evaluate.js';
import { explain } from '../language/condition/explain.js';
import type { Alternative, Clause, Condition, Facts, Many, Reason, Subject } from '../shapes.js';

/**
 * At most one alternative may apply. None, two, or a condition that reads an absent fact are reported, and the clause is left
 * out (undefined): the finding stops the build.
 */
export function select(clause: Clause, facts: Facts, subject: Subject, report: Report): Alternative | undefined {
  const holds = (condition: Condition): boolean => {
    const outcome = evaluate(condition, facts);
    if (outcome === 'error')
      report(diagnose('condition-without-value', { condition: condition.source }, { at: condition.at, subject }));
    return outcome === 'true';
  };
  if (clause.when && !holds(clause.when)) return undefined;
  const holding = clause.alternatives.filter(({ when }) => typeof when === 'object' && holds(when));
  const applying = holding.length > 0 ? holding : clause.alternatives.filter(({ when }) => typeof when === 'string');
  const [alternative, second] = applying;
  if (!alternative) {
    const related = clause.alternatives.map((each) => ({
      at: each.at,
      label: { fr: `« ${each.name} » ne s’applique pas`, en: `"${each.name}" does not apply` },
    }));
    report(diagnose('alternative-none', { clause: clause.id }, { at: clause.at, subject, related }));
    return undefined;
  }
  if (second) {
    const related = applying.map((each) => ({
      at: each.at,
      label: { fr: `« ${each.name} » s’applique`, en: `"${each.name}" applies` },
    }));
    report(
      diagnose(
        'alternative-several',
        { clause: clause.id, first: alternative.name, second: second.name },
        {
          at: alternative.at,
          subject,
          related,
          clash: [alternative.name, second.name],
        },
      ),
    );
    return undefined;
  }
  return alternative;
}

/** Every condition that had a say: the clause's own, then, where it holds, those of its alternatives. */
export function reasonsOf({ when, alternatives }: Clause, facts: Facts): Many<Reason> {
  const own = when ? [explain(when, facts)] : [];
  if (own[0] && own[0].outcome !== 'true') return own;
  return [
    ...own,
    ...alternatives.flatMap((each) => (typeof each.when === 'object' ? [explain(each.when, facts)] : [])),
  ];
}
