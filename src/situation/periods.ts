/** The days of a workspace, cut where the law or a rule changes: within a stretch, every day gives the same documents. */
import type { IsoDate, Many, Workspace } from '../shapes.js';
import { dateOf, dayOf } from './days.js';

/** From one day to the last on which the same figures and the same rules hold. */
export interface Period {
  readonly from: IsoDate;
  /** Absent: no end is known. */
  readonly until?: IsoDate;
  /** The day that stands for all: the last, on which most rules have come into force. */
  readonly day: IsoDate;
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
