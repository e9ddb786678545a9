/** What is chosen beside the offer: one of the audiences, a stretch of days in which the law does not change, a sale or none. */
import type { AudienceId, Facts, Many, Workspace } from '../../shapes.js';
import { lawFacts } from '../../situation/facts.js';
import type { Algebra, Formula } from '../formula/formula.js';
import type { Choice, Flag } from '../formula/variable.js';
import { periodsOf, type Period } from '../../situation/periods.js';
import type { Row } from './tabled.js';

export interface Selection {
  readonly audience: Choice;
  readonly audiences: Many<AudienceId>;
  readonly period: Choice;
  readonly periods: Many<Period>;
  readonly sale: Flag;
  readonly inAudience: (id: AudienceId) => Formula;
  readonly inPeriod: (index: number) => Formula;
  /** Facts of the audience, its provider, the law and the edition, for each audience and each period. */
  readonly rows: Many<Row>;
}

export function selectionOf(workspace: Workspace, algebra: Algebra): Selection {
  const { is, newChoice, newFlag, TRUE } = algebra;
  const audiences = (Object.keys(workspace.audiences) as AudienceId[]).sort();
  const periods = periodsOf(workspace);
  const audience = newChoice('audience', audiences);
  const period = newChoice(
    'date',
    periods.map(({ from }) => from),
  );
  const inAudience = (id: AudienceId): Formula => is(audience, audiences.indexOf(id));
  const inPeriod = (index: number): Formula => is(period, index);
  const rows = [
    ...audiences.flatMap((id): Row[] => {
      const found = workspace.audiences[id];
      const provider = found && workspace.providers[found.provider];
      const facts: Facts = {
        audience: { ...(found?.facts as Facts), id },
        ...(provider ? { provider: provider.facts } : {}),
      };
      return [{ when: inAudience(id), facts }];
    }),
    ...periods.map(({ day }, index): Row => ({ when: inPeriod(index), facts: { law: lawFacts(workspace, day) } })),
    { when: TRUE, facts: { edition: workspace.edition } },
  ];
  return { audience, audiences, period, periods, sale: newFlag('contract'), inAudience, inPeriod, rows };
}
