/** What a clause stands on is the law of the contract, in the wording of its day. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { factAt } from '../../situation/facts.js';

/** The law of the Union counts in France. A decision of justice is of the country that its id names. */
const OF: Readonly<Record<string, readonly string[]>> = { FR: ['FR', 'EU', 'CASE', 'LIFE'], MA: ['MA', 'LIFE'] };
const COUNTRIES: readonly string[] = ['FR', 'MA', 'EU'];

export function checkSources({ places, facts, workspace, situation, subject }: Prepared, report: Report): void {
  const country = factAt(facts, 'audience.jurisdiction');
  const admitted = typeof country === 'string' ? OF[country] : undefined;
  for (const { clause, alternative } of Object.values(places))
    for (const id of alternative.law) {
      const source = workspace.vocabulary.sources[id];
      const prefix = id.slice(0, id.indexOf('-'));
      const foreign = admitted && !admitted.includes(prefix) && COUNTRIES.includes(prefix);
      const { date } = situation;
      const early = source?.from !== undefined && date < source.from;
      const over = source?.until !== undefined && source.until < date;
      if (!foreign && !early && !over) continue;
      const finding = { at: alternative.at, subject: { ...subject, clause: clause.id }, clash: [id] };
      if (foreign)
        report(diagnose('law-foreign', { source: id, country: typeof country === 'string' ? country : '' }, finding));
      if (early || over) report(diagnose('law-not-in-force', { source: id, cite: source.cite, date }, finding));
    }
}
