/** Which alternative of a clause a situation takes, and why. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { evaluate } from '../language/condition/evaluate.js';
import { explain } from '../language/condition/explain.js';
import type { Alternative, Clause, Condition, Facts, Many, Reason, Subject } from '../shapes.js';

export interface Selection {
  readonly alternative?: Alternative;
  readonly because: Many<Reason>;
}

/**
 * At most one alternative may apply. None, two, or a condition that reads an absent fact are reported, and the clause is left
 * out: the finding stops the build.
 */
export function select(clause: Clause, facts: Facts, subject: Subject, report: Report, explained: boolean): Selection {
  const because: Reason[] = [];
  const holds = (condition: Condition): boolean => {
    const outcome = evaluate(condition, facts);
    if (outcome === 'error')
      report(diagnose('condition-without-value', { condition: condition.source }, { at: condition.at, subject }));
    return outcome === 'true';
  };
  if (clause.when) {
    if (explained) because.push(explain(clause.when, facts));
    if (!holds(clause.when)) return { because };
  }
  const conditional = clause.alternatives.filter((each) => typeof each.when === 'object');
  const holding = conditional.filter((each) => holds(each.when as Condition));
  const applying = holding.length > 0 ? holding : clause.alternatives.filter((each) => typeof each.when === 'string');
  if (explained) for (const each of conditional) because.push(explain(each.when as Condition, facts));
  const [alternative, second] = applying;
  if (!alternative) {
    const related = clause.alternatives.map((each) => ({
      at: each.at,
      label: { fr: `« ${each.name} » ne s’applique pas`, en: `"${each.name}" does not apply` },
    }));
    report(diagnose('alternative-none', { clause: clause.id }, { at: clause.at, subject, related }));
    return { because };
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
    return { because };
  }
  return { alternative, because };
}
