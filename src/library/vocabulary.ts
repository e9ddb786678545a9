/** The words that clauses may use, from vocabulary/*.yaml. */
import type { Report } from '../diagnostics/diagnose.js';
import type {
  Activity,
  Assertion,
  Dict,
  DocumentId,
  FactPath,
  FactType,
  HeadId,
  ActivityId,
  IsoDate,
  Link,
  Many,
  Named,
  Party,
  Source,
  Vocabulary,
} from '../shapes.js';
import { condition } from './condition.js';
import { expected, type ExpectedRow } from './expected.js';
import { localisedText, type Reading } from './reading.js';
import { byId } from './unique.js';
import { known } from './names.js';
import type { VocabularyKind } from '../workspace/layout.js';
import type { Readings } from './files.js';
import { remember } from './remember.js';

interface Row {
  readonly id: string;
  readonly title: string | { readonly fr: string };
  readonly parents?: Many<string>;
}
type Make<R, T> = (row: R, base: Named, reading: Reading<unknown>, pointer: string) => T;

/** Rows of the list under `key`, over all files of the kind. */
function collect<R extends Row, T extends Named>(
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
    return [row.id, make(row, base, reading, pointer)] as const;
  });
  const dict = byId(kind, rows, report);
  for (const { row, reading, pointer } of written)
    row.parents?.forEach((parent, index) =>
      known(kind, parent, dict, reading.at(`${pointer}/parents/${index}`), report),
    );
  return dict;
}

type Own = Exclude<VocabularyKind, 'derived'>;
/** All of them: what is read from a kind that is not named here would not be read again. */
const KINDS = Object.keys({
  heads: true,
  activities: true,
  causes: true,
  powers: true,
  rights: true,
  presumptions: true,
  mentions: true,
  'price-lines': true,
  assertions: true,
  links: true,
  sources: true,
  words: true,
} satisfies Readonly<Record<Own, true>>) as Many<Own>;

export function readVocabulary(readings: Readings, types: Dict<FactType>, report: Report): Vocabulary {
  const from = KINDS.flatMap((kind): Many<unknown> => readings[kind]);
  return remember(types, 'vocabulary', from, report, (told) => vocabularyOf(readings, types, told));
}

function vocabularyOf(readings: Readings, types: Dict<FactType>, report: Report): Vocabulary {
  const bare: Make<Row, Named> = (_row, base) => base;
  const heads = collect('head', 'heads', readings.heads, bare, report);
  const activities = collect<Row & ActivityRow, Activity>(
    'activity',
    'activities',
    readings.activities,
    activity(types, heads, report),
    report,
  );
  const answered = (
    { answered_by: by }: { readonly answered_by?: string },
    reading: Reading<unknown>,
    pointer: string,
  ): { readonly answeredBy?: ActivityId } =>
    by !== undefined && known('activity', by, activities, reading.at(`${pointer}/answered_by`), report)
      ? { answeredBy: by as ActivityId }
      : {};
  const paths = (row: Many<string> | undefined, reading: Reading<unknown>, pointer: string): Many<FactPath> =>
    (row ?? [])
      .filter((path, index) => known('fact', path, types, reading.at(`${pointer}/${index}`), report))
      .map((path) => path as FactPath);
  return {
    heads,
    activities,
    causes: collect<Row & { statutory: boolean; of?: Party }, Vocabulary['causes'][string]>(
      'cause',
      'causes',
      readings.causes,
      ({ statutory, of }, base) => ({ ...base, statutory, ...(of === undefined ? {} : { of }) }),
      report,
    ),
    powers: collect<Row & ExpectedRow & { governs?: Many<string>; answered_by?: string }, Vocabulary['powers'][string]>(
      'power',
      'powers',
      readings.powers,
      (row, base, reading, pointer) => ({
        ...base,
        ...expected(row, reading, pointer, types, report),
        ...answered(row, reading, pointer),
        governs: paths(row.governs, reading, `${pointer}/governs`),
      }),
      report,
    ),
    rights: collect<Row & ExpectedRow & { answered_by?: string; waivable: boolean }, Vocabulary['rights'][string]>(
      'right',
      'rights',
      readings.rights,
      (row, base, reading, pointer) => ({
        ...base,
        ...expected(row, reading, pointer, types, report),
        ...answered(row, reading, pointer),
        waivable: row.waivable,
      }),
      report,
    ),
    presumptions: collect('presumption', 'presumptions', readings.presumptions, bare, report),
    mentions: collect<
      Row & ExpectedRow & { needs?: Many<string>; required_in?: Many<string> },
      Vocabulary['mentions'][string]
    >(
      'mention',
      'mentions',
      readings.mentions,
      (row, base, reading, pointer) => ({
        ...base,
        ...expected(row, reading, pointer, types, report),
        needs: paths(row.needs, reading, `${pointer}/needs`),
        ...(row.required_in === undefined ? {} : { requiredIn: row.required_in as Many<DocumentId> }),
      }),
      report,
    ),
    prices: collect<Row & { path?: string; period?: string }, Vocabulary['prices'][string]>(
      'price line',
      'prices',
      readings['price-lines'],
      (row, base, reading, pointer) => {
        const line: { path?: FactPath; period?: FactPath } = {};
        for (const key of ['path', 'period'] as const) {
          const path = row[key];
          if (path !== undefined && known('fact', path, types, reading.at(`${pointer}/${key}`), report))
            line[key] = path as FactPath;
        }
        return { ...base, ...line };
      },
      report,
    ),
    assertions: assertions(readings.assertions, types, report),
    links: links(readings.links, types, report),
    sources: sources(readings, types, report),
    words: words(readings),
  };
}

/** An assertion whose condition does not hold together is left out: the findings say why. */
function assertions(readings: Readings['assertions'], types: Dict<FactType>, report: Report): Dict<Assertion> {
  const rows = readings.flatMap((reading) =>
    reading.value.assertions.flatMap(({ id, title, about, forms, require }, index) => {
      const pointer = `/assertions/${index}`;
      const held = condition(reading, `${pointer}/require`, require, types, report);
      if (!held) return [];
      const assertion: Assertion = {
        title: localisedText(title),
        parents: [],
        about,
        forms,
        require: held,
        at: reading.at(`${pointer}/id`),
      };
      return [[id, assertion] as const];
    }),
  );
  return byId('assertion', rows, report);
}

function links(readings: Readings['links'], types: Dict<FactType>, report: Report): Dict<Link> {
  const rows = readings.flatMap((reading) =>
    reading.value.links.map(({ id, title, address, use, copy }, index) => {
      const pointer = `/links/${index}`;
      if (!isUrl(address)) known('fact', address, types, reading.at(`${pointer}/address`), report);
      const link: Link = {
        title: localisedText(title),
        parents: [],
        address,
        use,
        ...(copy === undefined
          ? {}
          : {
              copy: {
                version: localisedText(copy.version).fr,
                dated: copy.dated as IsoDate,
                kept: localisedText(copy.kept).fr,
              },
            }),
        at: reading.at(`${pointer}/id`),
      };
      return [id, link] as const;
    }),
  );
  return byId('link', rows, report);
}

const isUrl = (address: string): boolean => /^https?:/.test(address);

interface ActivityRow extends ExpectedRow {
  readonly phase: Activity['phase'];
  readonly matrix: boolean;
  readonly applies?: string;
  readonly prevents?: Many<string>;
}

const activity =
  (types: Dict<FactType>, heads: Dict<Named>, report: Report): Make<Row & ActivityRow, Activity> =>
  (row, base, reading, pointer) => {
    const applies =
      row.applies === undefined ? undefined : condition(reading, `${pointer}/applies`, row.applies, types, report);
    const prevents = (row.prevents ?? [])
      .filter((head, index) => known('head', head, heads, reading.at(`${pointer}/prevents/${index}`), report))
      .map((head) => head as HeadId);
    const own = expected(row, reading, pointer, types, report);
    return { ...base, ...own, phase: row.phase, matrix: row.matrix, prevents, ...(applies ? { applies } : {}) };
  };

function sources(readings: Readings, types: Dict<FactType>, report: Report): Dict<Source> {
  type SourceRow = { id: string; title: string; requires_clause?: string } & Pick<
    Source,
    'cite' | 'status' | 'from' | 'until'
  >;
  const rows = readings.sources.flatMap((reading) =>
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

const words = (readings: Readings): Vocabulary['words'] =>
  Object.fromEntries(
    readings.words.flatMap((reading) =>
      Object.entries((reading.value as { words: Dict<string> }).words).map(
        ([id, text]) => [id, localisedText(text)] as const,
      ),
    ),
  );
