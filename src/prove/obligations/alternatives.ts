/** Wherever a clause applies, one of its alternatives does, and only one. */
import type { Alternative, Clause, Many } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import type { Library, Obligation } from './obligation.js';

export function alternativeObligations({ emission, encoding }: Library): Many<Obligation> {
  const { all, any, not, FALSE } = encoding.algebra;
  const holds = ({ when }: Alternative): Formula => (typeof when === 'object' ? emission.outcomes(when).holds : FALSE);
  const clauses = new Set(emission.placements.map(({ clause }) => clause));
  return [...clauses].flatMap((clause): Many<Obligation> => {
    const guarded = clause.alternatives.filter(({ when }) => typeof when === 'object');
    if (guarded.length === 0) return [];
    const applies = emission.applies(clause);
    const hasRest = guarded.length < clause.alternatives.length;
    const none = all(applies, not(any(...guarded.map(holds))));
    const pairs = guarded.flatMap((first, index) =>
      guarded.slice(index + 1).map((second) => ({ first, second, bad: all(applies, holds(first), holds(second)) })),
    );
    return [
      ...(hasRest ? [] : [covered(clause, applies, none)]),
      ...pairs.map(({ first, second, bad }) => exclusive(clause, first, second, applies, bad)),
    ];
  });
}

const covered = (clause: Clause, premise: Formula, bad: Formula): Obligation => ({
  id: `alternative/${clause.id}/none`,
  kind: 'alternative',
  says: {
    fr: `La clause « ${clause.id} » a un texte dans tous les cas où elle s’applique.`,
    en: `The clause "${clause.id}" has a text wherever it applies.`,
  },
  at: clause.at,
  bad,
  premise,
  expects: { code: 'alternative-none', at: [clause.at] },
});

const exclusive = (
  clause: Clause,
  first: Alternative,
  second: Alternative,
  premise: Formula,
  bad: Formula,
): Obligation => ({
  id: `alternative/${clause.id}/${first.name}+${second.name}`,
  kind: 'alternative',
  says: {
    fr: `« ${first.name} » et « ${second.name} » de la clause « ${clause.id} » ne s’appliquent jamais ensemble.`,
    en: `"${first.name}" and "${second.name}" of the clause "${clause.id}" never apply together.`,
  },
  at: second.at,
  bad,
  premise,
  expects: { code: 'alternative-several', at: clause.alternatives.map(({ at }) => at) },
});
