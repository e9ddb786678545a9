import type { Activity, Dict, HeadId, Many, Named } from '../../shapes.js';
import { condition } from '../condition.js';
import { expected, type ExpectedRow } from '../expected.js';
import { known } from '../names.js';
import type { Reading } from '../reading.js';
import { collect, type Reader, type Row, type Written } from './rows.js';

interface ActivityRow extends Row, ExpectedRow {
  readonly phase: Activity['phase'];
  readonly matrix: boolean;
  readonly applies?: string;
  readonly prevents?: Many<string>;
}

export function activities(readings: Many<Reading<unknown>>, heads: Dict<Named>, reader: Reader): Dict<Activity> {
  const { types, report } = reader;
  const make = (row: ActivityRow, base: Named, { reading, pointer }: Written): Activity => {
    const applies =
      row.applies === undefined ? undefined : condition(reading, `${pointer}/applies`, row.applies, types, report);
    const prevents = (row.prevents ?? [])
      .filter((head, index) => known('head', head, heads, reading.at(`${pointer}/prevents/${index}`), report))
      .map((head) => head as HeadId);
    const own = expected(row, reading, pointer, types, report);
    return { ...base, ...own, phase: row.phase, matrix: row.matrix, prevents, ...(applies ? { applies } : {}) };
  };
  return collect('activity', 'activities', readings, make, report);
}
