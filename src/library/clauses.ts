/** Clauses and definitions, from clauses/*.yaml. */
import type { Report } from '../diagnostics/diagnose.js';
import type { AlternativeRow, ClauseRow } from '../schema/validate.js';
import type {
  Alternative,
  Clause,
  ClauseId,
  Definition,
  Dict,
  Effect,
  FactType,
  IsoDate,
  Localised,
  NonEmpty,
  Root,
  SourceId,
  Template,
  Vocabulary,
  Waiver,
} from '../shapes.js';
import { condition } from './condition.js';
import { effect } from './effects.js';
import type { Readings } from './files.js';
import { hashOf } from './hash.js';
import { known } from './names.js';
import { localisedText, type Reading } from './reading.js';
import { localisedTemplate, type TextContext } from './texts.js';
import { byId } from './unique.js';

export interface ClauseContext {
  readonly types: Dict<FactType>;
  readonly vocabulary: Vocabulary;
  /** Roots that the texts and conditions of this clause may read: `client` and `order` only in contract-only clauses. */
  readonly roots: (clause: string) => ReadonlySet<Root>;
  readonly report: Report;
}

export function readClauses(readings: Readings, context: ClauseContext): Dict<Clause> {
  const rows = readings['clause-library'].flatMap((reading) =>
    reading.value.clauses.map(
      (row, index) => [row.id, clause(reading, row, `/clauses/${index}`, reading.value.topic, context)] as const,
    ),
  );
  return byId('clause', rows, context.report);
}

function clause(
  reading: Reading<unknown>,
  row: ClauseRow,
  pointer: string,
  topic: string,
  context: ClauseContext,
): Clause {
  const types = context.types;
  const roots = context.roots(row.id);
  const when =
    row.when === undefined
      ? undefined
      : condition(reading, `${pointer}/when`, row.when, types, context.report, { roots });
  const alternatives = row.alternatives
    ? row.alternatives.map((each, index) =>
        alternative(reading, each, `${pointer}/alternatives/${index}`, { ...context, given: when, roots }),
      )
    : [
        alternative(reading, { ...(row as unknown as AlternativeRow), name: 'always', when: 'always' }, pointer, {
          ...context,
          given: when,
          roots,
        }),
      ];
  const { review } = row;
  return {
    id: row.id as ClauseId,
    topic,
    title: localisedText(row.title),
    ...(when ? { when } : {}),
    alternatives: alternatives as unknown as NonEmpty<Alternative>,
    waivers: (row.waivers ?? []).map(
      (waiver, index) => ({ ...waiver, at: reading.at(`${pointer}/waivers/${index}`) }) as Waiver,
    ),
    ...(review
      ? {
          review: {
            reviewBy: review.review_by as IsoDate,
            ...(review.approved_by ? { approvedBy: review.approved_by } : {}),
            ...(review.approved_on ? { approvedOn: review.approved_on as IsoDate } : {}),
          },
        }
      : {}),
    hash: meaning(row),
    at: reading.at(`${pointer}/id`),
  };
}

/** Of what the clause says and does: who approved it, and until when, is not part of its meaning. */
function meaning({ review: _review, waivers: _waivers, ...row }: ClauseRow): Clause['hash'] {
  return hashOf(row);
}

type AlternativeContext = Omit<ClauseContext, 'roots'> & TextContext;

function alternative(
  reading: Reading<unknown>,
  row: AlternativeRow,
  pointer: string,
  context: AlternativeContext,
): Alternative {
  const { types, report, vocabulary } = context;
  const conditional = row.when !== 'always' && row.when !== 'otherwise';
  const when = conditional
    ? condition(reading, `${pointer}/when`, row.when, types, report, {
        roots: context.roots,
        given: context.given ? [context.given] : [],
      })
    : undefined;
  const texts: TextContext = { ...context, given: when ?? context.given, also: when ? context.given : undefined };
  const text = localisedTemplate(reading, `${pointer}/text`, row.text, texts);
  const plain = row.plain === undefined ? undefined : localisedTemplate(reading, `${pointer}/plain`, row.plain, texts);
  const law = (row.law ?? []).filter((source, index) =>
    known('source', source, vocabulary.sources, reading.at(`${pointer}/law/${index}`), report),
  );
  return {
    name: row.name,
    when: conditional ? (when ?? 'otherwise') : (row.when as 'always' | 'otherwise'),
    kind: row.kind,
    text,
    ...(plain ? { plain } : {}),
    effects: effects(reading, row, pointer, text, context),
    law: law.map((source) => source as SourceId),
    at: reading.at(row.name === 'always' ? `${pointer}/id` : `${pointer}/name`),
  };
}

function effects(
  reading: Reading<unknown>,
  row: AlternativeRow,
  pointer: string,
  text: Localised<Template>,
  context: AlternativeContext,
): Effect[] {
  if (row.effects === 'none') return [];
  return row.effects.flatMap((each, index) => {
    const found = effect(each, `${pointer}/effects/${index}`, {
      reading,
      text: text.fr,
      vocabulary: context.vocabulary,
      facts: context.types,
      report: context.report,
    });
    return found ? [found] : [];
  });
}

export function readDefinitions(
  readings: Readings,
  types: Dict<FactType>,
  roots: ReadonlySet<Root>,
  report: Report,
): Dict<Definition> {
  const rows = readings.definitions.flatMap((reading) =>
    reading.value.definitions.map((row, index) => {
      const pointer = `/definitions/${index}`;
      const when =
        row.when === undefined ? undefined : condition(reading, `${pointer}/when`, row.when, types, report, { roots });
      const term = localisedText(row.term);
      const definition: Definition = {
        id: row.id,
        term,
        forms: [term.fr, ...(row.forms ?? [])],
        ...(when ? { when } : {}),
        text: localisedTemplate(reading, `${pointer}/text`, row.text, { types, roots, given: when, report }),
        at: reading.at(`${pointer}/id`),
      };
      return [row.id, definition] as const;
    }),
  );
  return byId('definition', rows, report);
}
