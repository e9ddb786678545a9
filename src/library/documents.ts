/** Document plans and statutory texts. */
import type { Report } from '../diagnostics/diagnose.js';
import type { PartRow } from '../schema/validate.js';
import type {
  Clause,
  ClauseId,
  Dict,
  DocumentId,
  DocumentPlan,
  FactPath,
  FactType,
  Many,
  NonEmpty,
  Part,
  Root,
  SourceId,
  StatutoryText,
  Vocabulary,
} from '../shapes.js';
import { condition } from './condition.js';
import type { Readings } from './files.js';
import { known } from './names.js';
import { PUBLIC_ROOTS, rootsOf } from './placements.js';
import { localisedText, type Reading } from './reading.js';
import { remember } from './remember.js';
import { localisedTemplate } from './texts.js';
import { byId } from './unique.js';

export interface PlanContext {
  readonly types: Dict<FactType>;
  readonly clauses: Dict<Clause>;
  readonly statutory: Dict<StatutoryText>;
  readonly roots: ReadonlySet<Root>;
  readonly report: Report;
}

export function readDocuments(readings: Readings, context: Omit<PlanContext, 'roots'>): Dict<DocumentPlan> {
  const ids = Object.fromEntries(readings['document-plan'].map(({ value }) => [value.id, true]));
  const { types, report } = context;
  const names = [ids, context.clauses, context.statutory].map((defined) => Object.keys(defined).join('\n'));
  const rows = readings['document-plan'].map((reading) => {
    const made = remember(reading, 'plan', [types, ...names], report, (told) =>
      planOf(reading, { ...context, roots: rootsOf(reading.value), documents: ids, report: told }),
    );
    return [reading.value.id, made] as const;
  });
  return byId('document', rows, report);
}

function planOf(
  reading: Readings['document-plan'][number],
  context: PlanContext & { readonly documents: Dict<unknown> },
): DocumentPlan {
  const { value, at } = reading;
  const { types, roots, report } = context;
  const when = value.when === undefined ? undefined : condition(reading, '/when', value.when, types, report, { roots });
  const plan: DocumentPlan = {
    id: value.id as DocumentId,
    title: localisedText(value.title),
    cite: localisedText(value.cite),
    per: value.per,
    nature: value.nature,
    ...(value.precedence === undefined ? {} : { precedence: value.precedence }),
    ...(when ? { when } : {}),
    parts: value.parts.map((part, index) => readPart(reading, part, `/parts/${index}`, context)),
    at: at('/id'),
  };
  byId('heading', headingsOf(plan.parts), report);
  return plan;
}

/** Their ids are anchors. */
const headingsOf = (parts: Many<Part>): Many<readonly [string, Part]> =>
  parts.flatMap((part) => (part.type === 'heading' ? [[part.id, part] as const, ...headingsOf(part.parts)] : []));

function readPart(
  reading: Reading<unknown>,
  row: PartRow,
  pointer: string,
  context: PlanContext & { readonly documents: Dict<unknown> },
): Part {
  const { types, clauses, statutory, documents, report, roots } = context;
  const when =
    row.when === undefined ? undefined : condition(reading, `${pointer}/when`, row.when, types, report, { roots });
  const base = { at: reading.at(pointer), ...(when ? { when } : {}) };
  const names = (key: string, kind: string, name: string, defined: Dict<unknown>): void =>
    void known(kind, name, defined, reading.at(`${pointer}/${key}`), report);
  const rows = row.rows ? { rows: row.rows as unknown as NonEmpty<FactPath> } : {};
  row.rows?.forEach((path, index) => names(`rows/${index}`, 'fact', path, types));
  if ('heading' in row) {
    const parts = row.parts.map((part, index) => readPart(reading, part, `${pointer}/parts/${index}`, context));
    return {
      ...base,
      at: reading.at(`${pointer}/id`),
      type: 'heading',
      id: row.id,
      title: localisedText(row.heading),
      numbered: row.numbered,
      required: row.required ?? false,
      parts,
    };
  }
  if ('clause' in row) {
    names('clause', 'clause', row.clause, clauses);
    return { ...base, at: reading.at(`${pointer}/clause`), type: 'clause', clause: row.clause as ClauseId };
  }
  if ('table' in row) {
    names('table', 'fact', row.table, types);
    return { ...base, type: 'table', path: row.table as FactPath, ...rows };
  }
  if ('verbatim' in row) {
    names('verbatim', 'statutory text', row.verbatim, statutory);
    return { ...base, type: 'verbatim', text: row.verbatim };
  }
  if ('bind' in row) {
    names('bind', 'document', row.bind, documents);
    return { ...base, type: 'bind', document: row.bind as DocumentId };
  }
  return { ...base, type: 'insert', insert: row.insert, ...rows };
}

export function readStatutory(
  readings: Readings,
  vocabulary: Vocabulary,
  types: Dict<FactType>,
  report: Report,
): Dict<StatutoryText> {
  const rows = readings['statutory-text'].map((reading) => {
    const made = remember(reading, 'text', [types, vocabulary], report, (told) =>
      statutoryText(reading, vocabulary, types, told),
    );
    return [reading.value.id, made] as const;
  });
  return byId('statutory text', rows, report);
}

function statutoryText(
  reading: Readings['statutory-text'][number],
  vocabulary: Vocabulary,
  types: Dict<FactType>,
  report: Report,
): StatutoryText {
  const { value, at } = reading;
  known('source', value.source, vocabulary.sources, at('/source'), report);
  const text = localisedTemplate(reading, '/text', value.text, {
    types,
    roots: PUBLIC_ROOTS,
    given: [],
    report,
  });
  return {
    id: value.id,
    title: localisedText(value.title),
    source: value.source as SourceId,
    text: text.fr,
    at: at('/id'),
  };
}
