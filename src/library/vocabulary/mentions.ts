/** What a document states, and the prices that it announces. */
import type { Dict, DocumentId, FactPath, Many, Named, Vocabulary } from '../../shapes.js';
import { expected, type ExpectedRow } from '../expected.js';
import { known } from '../names.js';
import type { Reading } from '../reading.js';
import { collect, factsUnder, type Reader, type Row, type Written } from './rows.js';

type Mention = Vocabulary['mentions'][string];
type Price = Vocabulary['prices'][string];
type MentionRow = Row & ExpectedRow & { readonly needs?: Many<string>; readonly required_in?: Many<string> };
type PriceRow = Row & { readonly path?: string; readonly period?: string };

export function mentions(readings: Many<Reading<unknown>>, reader: Reader): Dict<Mention> {
  const { types, report } = reader;
  const make = (row: MentionRow, base: Named, written: Written): Mention => ({
    ...base,
    ...expected(row, written.reading, written.pointer, types, report),
    needs: factsUnder(row.needs, 'needs', written, reader),
    ...(row.required_in === undefined ? {} : { requiredIn: row.required_in as Many<DocumentId> }),
  });
  return collect('mention', 'mentions', readings, make, report);
}

export function prices(readings: Many<Reading<unknown>>, { types, report }: Reader): Dict<Price> {
  const make = (row: PriceRow, base: Named, { reading, pointer }: Written): Price => {
    const line: { path?: FactPath; period?: FactPath } = {};
    for (const key of ['path', 'period'] as const) {
      const path = row[key];
      if (path !== undefined && known('fact', path, types, reading.at(`${pointer}/${key}`), report))
        line[key] = path as FactPath;
    }
    return { ...base, ...line };
  };
  return collect('price line', 'prices', readings, make, report);
}
