/** Each rule of each pack that reads the ledger, on the days on which it holds. Rules over facts alone say what may be sold. */
import { expressionOf } from '../../language/condition/evaluate.js';
import type { Condition, IsoDate, Many, Rule } from '../../shapes.js';
import { monthsLater, OPEN_TERM } from '../../situation/in-force.js';
import type { Formula } from '../formula/formula.js';
import { constant, minus } from '../formula/variable.js';
import { outcomesOf, type Encoding, type Outcomes } from '../space/conditions.js';
import type { Selection } from '../space/selection.js';
import type { Library, Obligation } from './obligation.js';

export interface EncodedRule {
  readonly rule: Rule;
  readonly inForce: Formula;
  /** Absent: it applies wherever it is in force. */
  readonly applies?: Outcomes;
  readonly requires: Outcomes;
}

/** The rules that an expression decides. */
export function encodeRules(rules: Many<Rule>, encoding: Encoding, selection: Selection): Many<EncodedRule> {
  const of = (condition: Condition): Outcomes => outcomesOf(expressionOf(condition), encoding);
  return rules.flatMap((rule): Many<EncodedRule> =>
    rule.test.by === 'expression'
      ? [
          {
            rule,
            inForce: inForce(rule, selection, encoding),
            ...(rule.applies ? { applies: of(rule.applies) } : {}),
            requires: of(rule.test.require),
          },
        ]
      : [],
  );
}

export function ruleObligations(rules: Many<EncodedRule>, { encoding }: Library): Many<Obligation> {
  const { all, not, any, TRUE, FALSE } = encoding.algebra;
  return rules.flatMap(({ rule, inForce, applies, requires }): Many<Obligation> => {
    const asks = all(inForce, applies?.holds ?? TRUE);
    const undecided = all(
      inForce,
      any(
        applies ? all(not(applies.holds), not(applies.fails)) : FALSE,
        all(applies?.holds ?? TRUE, not(requires.holds), not(requires.fails)),
      ),
    );
    const broken: Obligation = {
      id: `rule/${rule.id}`,
      kind: 'rule',
      says: { fr: rule.title.fr, en: rule.title.en ?? rule.title.fr },
      at: rule.at,
      bad: all(asks, requires.fails),
      premise: asks,
      expects: { code: rule.id, at: [] },
    };
    const decidable: Obligation = {
      ...broken,
      id: `rule/${rule.id}/decidable`,
      says: {
        fr: `La règle ${rule.id} peut toujours être évaluée.`,
        en: `Rule ${rule.id} can always be evaluated.`,
      },
      bad: undecided,
      premise: inForce,
      expects: { code: 'rule-without-value', at: [] },
    };
    return [decidable, ...(isOfSale(rule) ? [] : [broken])];
  });
}

export const isOfSale = ({ test }: Rule): boolean => test.by === 'expression' && test.ofSale;

/** As one situation's check decides it, for the day that stands for each period. */
function inForce(rule: Rule, { periods, inPeriod }: Selection, { algebra, sites }: Encoding): Formula {
  const { all, any, not, atMost, FALSE } = algebra;
  const term = sites.get('offer.term.months') ?? { present: FALSE, parent: FALSE };
  const lasts = (months: number): Formula =>
    any(
      ...(term.cases ?? []).map(({ when, amount }) => all(when, atMost(minus(constant(months), amount)))),
      ...(months <= OPEN_TERM ? [not(term.present)] : []),
    );
  return any(
    ...periods.map(({ day }, index): Formula => {
      if (rule.until !== undefined && day > rule.until) return FALSE;
      if (rule.from === undefined || rule.from <= day) return inPeriod(index);
      if (rule.counts === 'conclusion') return FALSE;
      return all(inPeriod(index), lasts(monthsUntil(day, rule.from)));
    }),
  );
}

/** The fewest months after which a contract of that day still runs on the other. */
function monthsUntil(day: IsoDate, later: IsoDate): number {
  let months = 0;
  while (monthsLater(day, months) < later) months++;
  return months;
}
