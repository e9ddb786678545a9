/** What is chosen beside the offer: one of the audiences, a stretch of days in which the law does not change, a sale or none. */
import type { AudienceId, Facts, IsoDate, Many, Workspace } from '../../shapes.js';
import { lawFacts } from '../../situation/facts.js';
import type { Algebra, Formula } from '../formula/formula.js';
import type { Choice, Flag } from '../formula/variable.js';
import { dateOf, dayOf } from './site.js';
import type { Row } from './tabled.js';

/** From one day to the last on which the same figures and the same rules hold. */
export interface Period {
  readonly from: IsoDate;
  /** Absent: no end is known. */
  readonly until?: IsoDate;
  /** The day that stands for all: the last, on which most rules have come into force. */
  readonly day: IsoDate;
}

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

/** The stretches of days from the edition's first on, cut wherever a figure of the law or a rule begins or ends. */
export function periodsOf({ edition, parameters, packs }: Workspace): Many<Period> {
  const dated = [...parameters, ...Object.values(packs).flatMap(({ rules }) => rules)];
  const cuts = dated.flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [dayAfter(until, 1)]),
  ]);
  const starts = [...new Set([edition.effective, ...cuts.filter((day) => day > edition.effective)])].sort();
  return starts.map((from, index): Period => {
    const next = starts[index + 1];
    const until = next === undefined ? undefined : dayAfter(next, -1);
    return { from, day: until ?? from, ...(until === undefined ? {} : { until }) };
  });
}

const dayAfter = (date: IsoDate, days: number): IsoDate => dateOf(dayOf(date) + days) as IsoDate;
