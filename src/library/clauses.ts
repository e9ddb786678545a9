/** Clauses, from clauses/*.yaml. */
import type { Report } from '../diagnostics/diagnose.js';
import type { AlternativeRow, ClauseRow } from '../schema/validate.js';
import type {
  Alternative,
  Clause,
  ClauseId,
  Condition,
  Dict,
  Effect,
  FactType,
  IsoDate,
  Localised,
  NonEmpty,
  SourceId,
  Template,
  Vocabulary,
  Waiver,
} from '../shapes.js';
import { expressionOf } from '../language/condition/evaluate.js';
import type { Expression } from '../language/condition/expression.js';
import { condition } from './condition.js';
import { effect } from './effects.js';
import type { Readings } from './files.js';
import { hashOf } from './hash.js';
import { known } from './names.js';
import type { Placement } from './placements.js';
import { localisedText, type Reading } from './reading.js';
import { remember } from './remember.js';
import { localisedTemplate, type TextContext } from './texts.js';
import { byId } from './unique.js';

export interface ClauseContext {
  readonly types: Dict<FactType>;
  readonly vocabulary: Vocabulary;
  readonly placement: (clause: string) => Placement;
  readonly report: Report;
}

export function readClauses(readings: Readings, context: ClauseContext): Dict<Clause> {
  const rows = readings['clause-library'].flatMap((reading) =>
    reading.value.clauses.map((row, index) => {
      const pointer = `/clauses/${index}`;
      const { types, vocabulary, placement, report } = context;
      const { roots, given } = placement(row.id);
      const made = remember(reading, pointer, [types, vocabulary, ...roots, ...given], report, (told) =>
        clause(reading, row, pointer, reading.value.topic, { ...context, report: told }),
      );
      return [row.id, made] as const;
    }),
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
  const { types, report } = context;
  const { roots, given } = context.placement(row.id);
  const when =
    row.when === undefined
      ? undefined
      : condition(reading, `${pointer}/when`, row.when, types, report, { roots, given });
  const holds = [...given, ...(when ? [when] : [])];
  const alternatives = row.alternatives
    ? choices(reading, row.alternatives, `${pointer}/alternatives`, { ...context, roots, given: holds })
    : [
        alternative(reading, { ...(row as unknown as AlternativeRow), name: 'always' }, 'always', pointer, {
          ...context,
          roots,
          given: holds,
          siblings: [],
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
    review: {
      reviewBy: review.review_by as IsoDate,
      ...(review.approved_by ? { approvedBy: review.approved_by } : {}),
      ...(review.approved_on ? { approvedOn: review.approved_on as IsoDate } : {}),
    },
    hash: meaning(row),
    at: reading.at(`${pointer}/id`),
  };
}

/** Of what the clause says and does: who approved it, and until when, is not part of its meaning. */
function meaning(row: ClauseRow): Clause['hash'] {
  return hashOf(Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'review' && key !== 'waivers')));
}

type Applies = Condition | 'always' | 'otherwise';

type AlternativesContext = Omit<ClauseContext, 'placement'> & TextContext;

function choices(
  reading: Reading<unknown>,
  rows: readonly AlternativeRow[],
  pointer: string,
  context: AlternativesContext,
): Alternative[] {
  const siblings = rows.map(({ when }, index): Applies =>
    when === 'otherwise'
      ? when
      : (condition(reading, `${pointer}/${index}/when`, when, context.types, context.report, context) ?? 'otherwise'),
  );
  return rows.map((row, index) =>
    alternative(reading, row, siblings[index] ?? 'otherwise', `${pointer}/${index}`, { ...context, siblings }),
  );
}

/** Where `otherwise` applies, every sibling came out false: an error would have stopped the build. */
function negated(sibling: Applies): Condition[] {
  if (typeof sibling !== 'object') return [];
  const of = expressionOf(sibling);
  const expression: Expression = { op: 'not', of, start: of.start, end: of.end, at: of.at };
  return [{ ...sibling, source: `!(${sibling.source})`, ast: expression }];
}

type AlternativeContext = AlternativesContext & { readonly siblings: readonly Applies[] };

function alternative(
  reading: Reading<unknown>,
  row: AlternativeRow,
  when: Applies,
  pointer: string,
  context: AlternativeContext,
): Alternative {
  const { report, vocabulary } = context;
  const own = typeof when === 'object' ? [when] : when === 'otherwise' ? context.siblings.flatMap(negated) : [];
  const texts: TextContext = { ...context, given: [...context.given, ...own] };
  const text = localisedTemplate(reading, `${pointer}/text`, row.text, texts);
  const plain = row.plain === undefined ? undefined : localisedTemplate(reading, `${pointer}/plain`, row.plain, texts);
  const law = (row.law ?? []).filter((source, index) =>
    known('source', source, vocabulary.sources, reading.at(`${pointer}/law/${index}`), report),
  );
  return {
    name: row.name,
    when,
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
