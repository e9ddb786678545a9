/** What a party may do on its own, what it is entitled to, and what frees it. */
import type { Dict, Many, Named, Party, Vocabulary } from '../../shapes.js';
import { expected, type ExpectedRow } from '../expected.js';
import type { Reading } from '../reading.js';
import { answered, collect, factsUnder, type AnsweredRow, type Reader, type Row, type Written } from './rows.js';

type Power = Vocabulary['powers'][string];
type Right = Vocabulary['rights'][string];
type Cause = Vocabulary['causes'][string];
type PowerRow = Row & ExpectedRow & AnsweredRow & { readonly governs?: Many<string> };
type RightRow = Row & ExpectedRow & AnsweredRow & { readonly waivable: boolean };
type CauseRow = Row & { readonly statutory: boolean; readonly of?: Party };

export function powers(readings: Many<Reading<unknown>>, activities: Dict<Named>, reader: Reader): Dict<Power> {
  const { types, report } = reader;
  const make = (row: PowerRow, base: Named, written: Written): Power => ({
    ...base,
    ...expected(row, written.reading, written.pointer, types, report),
    ...answered(row, written, activities, report),
    governs: factsUnder(row.governs, 'governs', written, reader),
  });
  return collect('power', 'powers', readings, make, report);
}

export function rights(readings: Many<Reading<unknown>>, activities: Dict<Named>, reader: Reader): Dict<Right> {
  const { types, report } = reader;
  const make = (row: RightRow, base: Named, written: Written): Right => ({
    ...base,
    ...expected(row, written.reading, written.pointer, types, report),
    ...answered(row, written, activities, report),
    waivable: row.waivable,
  });
  return collect('right', 'rights', readings, make, report);
}

export function causes(readings: Many<Reading<unknown>>, { report }: Reader): Dict<Cause> {
  const make = ({ statutory, of }: CauseRow, base: Named): Cause => ({
    ...base,
    statutory,
    ...(of === undefined ? {} : { of }),
  });
  return collect('cause', 'causes', readings, make, report);
}
