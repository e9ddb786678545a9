/** The texts of a situation: what its clauses say and say in plain words, and the definitions that hold in it. */
import type { Prepared } from '../../assemble/prepare.js';
import { evaluate } from '../../language/condition/evaluate.js';
import type { ClauseId, Many, Template } from '../../shapes.js';

export const textsStanding = ({ places, workspace, facts }: Prepared): Many<readonly [Template, ClauseId?]> => [
  ...Object.values(places).flatMap(({ clause, alternative }) =>
    [alternative.text.fr, alternative.plain?.fr].flatMap((text) => (text ? [[text, clause.id] as const] : [])),
  ),
  ...Object.values(workspace.definitions)
    .filter(({ when }) => !when || evaluate(when, facts) === 'true')
    .map(({ text }) => [text.fr] as const),
];
