/** Rows of a list of words: each has an id, a title, and perhaps parents of its own kind. */
import type { Report } from '../../diagnostics/diagnose.js';
import type { ActivityId, Dict, FactPath, FactType, Many, Named } from '../../shapes.js';
import { known } from '../names.js';
import { localisedText, type Reading } from '../reading.js';
import { byId } from '../unique.js';

export interface Row {
  readonly id: string;
  readonly title: string | { readonly fr: string };
  readonly parents?: Many<string>;
}
/** What a row is read with: the facts that it may name, and whom to tell. */
export interface Reader {
  readonly types: Dict<FactType>;
  readonly report: Report;
}
/** Where a row stands. */
export interface Written {
  readonly reading: Reading<unknown>;
  readonly pointer: string;
}
type Make<R, T> = (row: R, base: Named, written: Written) => T;

export const bare: Make<Row, Named> = (_row, base) => base;

/** Rows of the list under `key`, over all files of the kind. */
export function collect<R extends Row, T extends Named>(
  kind: string,
  key: string,
  readings: Many<Reading<unknown>>,
  make: Make<R, T>,
  report: Report,
): Dict<T> {
  const written = readings.flatMap((reading) =>
    ((reading.value as Dict<Many<R>>)[key] ?? []).map((row, index) => ({ row, reading, pointer: `/${key}/${index}` })),
  );
  const rows = written.map(({ row, reading, pointer }) => {
    const base: Named = {
      title: localisedText(row.title),
      parents: row.parents ?? [],
      at: reading.at(`${pointer}/id`),
    };
    return [row.id, make(row, base, { reading, pointer })] as const;
  });
  const dict = byId(kind, rows, report);
  for (const { row, reading, pointer } of written)
    row.parents?.forEach((parent, index) =>
      known(kind, parent, dict, reading.at(`${pointer}/parents/${index}`), report),
    );
  return dict;
}

/** The facts that a row lists under a key, without those that do not exist. */
export const factsUnder = (
  paths: Many<string> = [],
  key: string,
  { reading, pointer }: Written,
  { types, report }: Reader,
): Many<FactPath> =>
  paths
    .filter((path, index) => known('fact', path, types, reading.at(`${pointer}/${key}/${index}`), report))
    .map((path) => path as FactPath);

export interface AnsweredRow {
  readonly answered_by?: string;
}
/** The activity by which the other party answers. */
export const answered = (
  { answered_by: by }: AnsweredRow,
  { reading, pointer }: Written,
  activities: Dict<Named>,
  report: Report,
): { readonly answeredBy?: ActivityId } =>
  by !== undefined && known('activity', by, activities, reading.at(`${pointer}/answered_by`), report)
    ? { answeredBy: by as ActivityId }
    : {};
