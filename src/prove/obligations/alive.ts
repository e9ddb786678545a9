/** Nothing is dead: each clause, each alternative and each rule has its situation, and no condition says what is always so. */
import { expressionOf } from '../../language/condition/evaluate.js';
import type { Expression } from '../../language/condition/expression.js';
import type { Clause, Condition, Many } from '../../shapes.js';
import type { Library, Liveness } from './obligation.js';
import type { EncodedRule } from './rules.js';

export function livenessOf({ emission, encoding }: Library, rules: Many<EncodedRule>): Many<Liveness> {
  const { all, not, TRUE } = encoding.algebra;
  const clauses = [...new Set(emission.placements.map(({ clause }) => clause))];
  return [
    ...clauses.map((clause): Liveness => {
      const wanted = emission.emitted(clause.id);
      const ofAudience = readsAudience([clause.when]);
      return { id: `alive/${clause.id}`, code: 'clause-never', at: clause.at, name: clause.id, wanted, ofAudience };
    }),
    ...clauses.flatMap((clause) =>
      clause.alternatives.length < 2
        ? []
        : clause.alternatives.map((alternative): Liveness => {
            const name = `${clause.id}#${alternative.name}`;
            const wanted = all(emission.applies(clause), emission.taken(clause, alternative));
            const ofAudience = readsAudience(conditionsOf(clause));
            return { id: `alive/${name}`, code: 'alternative-never', at: alternative.at, name, wanted, ofAudience };
          }),
    ),
    ...rules.map(({ rule, inForce, applies }): Liveness => {
      const wanted = all(inForce, applies?.holds ?? TRUE);
      const ofAudience = readsAudience([rule.applies]);
      return { id: `alive/${rule.id}`, code: 'rule-never', at: rule.at, name: rule.id, wanted, ofAudience };
    }),
    ...emission.conditions
      .filter(({ condition }) => !asksPresence(expressionOf(condition)))
      .map(({ condition, where, clause, document }): Liveness => {
        const wanted = all(where, not(emission.outcomes(condition).holds));
        const name = condition.source;
        const id = `alive/${clause ?? document ?? ''}/${condition.at.start.offset}/${name}`;
        return { id, code: 'condition-always', at: condition.at, name, wanted, ofAudience: readsAudience([condition]) };
      }),
  ];
}

const conditionsOf = ({ when, alternatives }: Clause): Many<Condition | undefined> => [
  when,
  ...alternatives.map((each) => (typeof each.when === 'object' ? each.when : undefined)),
];

export function readsAudience(conditions: Many<Condition | undefined>): boolean {
  const paths = conditions.flatMap((each) => each?.reads ?? []);
  return paths.length > 0 && paths.every((path) => /^(audience|provider)[.]/.test(path));
}

/** Reading needs these, where the schema says elsewhere that the fact is there: they are no choice between cases. */
function asksPresence(expression: Expression): boolean {
  if (expression.op === 'and') return asksPresence(expression.left) && asksPresence(expression.right);
  return expression.op === 'has';
}
