/** No condition is ever an error where it is evaluated. */
import type { Condition, Many } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import type { Library, Obligation } from './obligation.js';

export function conditionObligations({ emission, encoding, workspace }: Library): Many<Obligation> {
  const { TRUE } = encoding.algebra;
  const ofActivities = Object.entries(workspace.vocabulary.activities).flatMap(([id, { applies }]) =>
    applies ? [withValue(applies, TRUE, `activity ${id}`, { emission, encoding })] : [],
  );
  const ofDefinitions = Object.values(workspace.definitions).flatMap(({ when, id }) =>
    when ? [withValue(when, TRUE, `term ${id}`, { emission, encoding })] : [],
  );
  const placed = emission.conditions.map(({ condition, where, clause, document }) =>
    withValue(condition, where, clause ?? document ?? '', { emission, encoding }),
  );
  return [...placed, ...ofActivities, ...ofDefinitions];
}

export function withValue(
  condition: Condition,
  where: Formula,
  subject: string,
  { emission, encoding }: Pick<Library, 'emission' | 'encoding'>,
): Obligation {
  const { all, not } = encoding.algebra;
  const { holds, fails } = emission.outcomes(condition);
  const { source, at } = condition;
  return {
    id: `condition/${subject}/${at.file}:${at.start.offset}/${source}`,
    kind: 'condition',
    says: {
      fr: `La condition « ${source} » a toujours une valeur là où elle est lue.`,
      en: `The condition "${source}" always has a value where it is read.`,
    },
    at,
    bad: all(where, not(holds), not(fails)),
    premise: where,
    expects: { code: 'condition-without-value', at: [at] },
  };
}
