/** What a clause stands on is the law of the contract, in the wording of its day; and what that law requires has its clause. */
import type { OutlineClause } from '../../assemble/outline.js';
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { evaluate } from '../../language/condition/evaluate.js';
import type { IsoDate, Source } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { onceFor } from '../../situation/once.js';

/** The law of the Union counts in France. A decision of justice is of the country that its id names. */
const OF: Readonly<Record<string, readonly string[]>> = { FR: ['FR', 'EU', 'CASE', 'LIFE'], MA: ['MA', 'LIFE'] };
const COUNTRIES: readonly string[] = ['FR', 'MA', 'EU'];

export function checkSources({ places, facts, workspace, situation, subject }: Prepared, report: Report): void {
  const country = factAt(facts, 'audience.jurisdiction');
  const admitted = typeof country === 'string' ? OF[country] : undefined;
  const { date } = situation;
  for (const [id, standing] of stoodOn(places)) {
    const source = workspace.vocabulary.sources[id];
    const prefix = prefixOf(id);
    const foreign = admitted && !admitted.includes(prefix) && COUNTRIES.includes(prefix);
    const outOfForce = source && !countsOn(source, date);
    if (!foreign && !outOfForce) continue;
    for (const { clause, alternative } of standing) {
      const finding = { at: alternative.at, subject: { ...subject, clause: clause.id }, clash: [id] };
      if (foreign)
        report(diagnose('law-foreign', { source: id, country: typeof country === 'string' ? country : '' }, finding));
      if (outOfForce) report(diagnose('law-not-in-force', { source: id, cite: source.cite, date }, finding));
    }
  }
}

/** The laws of a situation, each with what stands on it. */
const stoodOn = onceFor((places: Prepared['places']) => {
  const all = new Map<string, OutlineClause[]>();
  for (const place of Object.values(places))
    for (const id of place.alternative.law) {
      const standing = all.get(id);
      if (standing) standing.push(place);
      else all.set(id, [place]);
    }
  return all;
});

/** Each source of the contract's country that requires a clause is what some clause of the situation stands on. */
export function checkRequired({ places, facts, workspace, situation, subject }: Prepared, report: Report): void {
  const country = factAt(facts, 'audience.jurisdiction');
  const admitted = (typeof country === 'string' ? OF[country] : undefined) ?? [];
  const laws = stoodOn(places);
  for (const [id, source] of Object.entries(workspace.vocabulary.sources)) {
    const { requiresClause, cite, title, at } = source;
    if (!requiresClause || laws.has(id) || !admitted.includes(prefixOf(id))) continue;
    if (countsOn(source, situation.date) && evaluate(requiresClause, facts) === 'true')
      report(diagnose('law-unanswered', { source: id, cite, title }, { at, subject, clash: [id] }));
  }
}

const prefixOf = (id: string): string => id.slice(0, id.indexOf('-'));
const countsOn = ({ from, until }: Source, date: IsoDate): boolean =>
  (from === undefined || from <= date) && (until === undefined || date <= until);
