/** Texts of law that clauses stand on. */
import type { Dict, Many, Source } from '../../shapes.js';
import { condition } from '../condition.js';
import type { Readings } from '../files.js';
import { localisedText } from '../reading.js';
import { byId } from '../unique.js';
import type { Reader } from './rows.js';

export function sources(readings: Readings['sources'], { types, report }: Reader): Dict<Source> {
  type SourceRow = { id: string; title: string; requires_clause?: string } & Pick<
    Source,
    'cite' | 'status' | 'from' | 'until'
  >;
  const rows = readings.flatMap((reading) =>
    (reading.value as { sources: Many<SourceRow> }).sources.map((row, index) => {
      const { id, title, cite, status, from, until } = row;
      const days = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
      const at = reading.at(`/sources/${index}/id`);
      const asked = row.requires_clause;
      const where =
        asked === undefined ? undefined : condition(reading, `/sources/${index}/requires_clause`, asked, types, report);
      const requires = where ? { requiresClause: where } : {};
      return [id, { cite, title: localisedText(title).fr, status, ...days, ...requires, at }] as const;
    }),
  );
  return byId('source', rows, report);
}
