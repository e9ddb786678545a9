/** The minutes of downtime that a plan prints are those that its rate leaves. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { printFact } from '../../language/print/fact.js';
import type { FactPath } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { placeOf } from '../../situation/place.js';

const RATE = 'offer.sla.availability_pct' as FactPath;
const DOWNTIME = 'offer.derived.downtime_month' as FactPath;
/** Of a month of thirty days. */
const MINUTES = 30 * 24 * 60;
/** Facts have three decimals at most. */
const thousandths = (value: number): number => Math.round(value * 1000);

export function checkDowntime({ facts, workspace, situation, subject }: Prepared, report: Report): void {
  const offer = workspace.offers[situation.offer];
  const computed = workspace.derived.find(({ path }) => path === DOWNTIME);
  const [rate, minutes] = [factAt(facts, RATE), factAt(facts, DOWNTIME)];
  const type = workspace.facts[RATE];
  if (!offer || !computed || !type || typeof rate !== 'number' || typeof minutes !== 'number') return;
  const left = (MINUTES * (100_000 - thousandths(rate))) / 100_000;
  if (thousandths(left) === thousandths(minutes)) return;
  const [shown, expected] = [minutes, left].map((value) => printFact(value, computed.type));
  const label = { fr: 'le taux promis', en: 'the promised rate' };
  const related = [{ at: placeOf(offer, situation, RATE), label }];
  report(
    diagnose(
      'downtime-mismatch',
      { rate: printFact(rate, type), minutes: shown ?? '', expected: expected ?? '' },
      { at: computed.value.at, related, subject: { ...subject, path: DOWNTIME } },
    ),
  );
}
