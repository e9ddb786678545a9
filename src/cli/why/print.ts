/** An answer as a page to read. */
import { printDate } from '../../diagnostics/date.js';
import { printFact } from '../../language/print/fact.js';
import type { FactType, Dict, IsoDate, Many, Place, Reading, Reason } from '../../shapes.js';
import { harmless } from '../../workspace/characters.js';
import type { Context } from '../context.js';
import { why as words } from '../phrases/why.js';
import type { Answer, Change } from './answer.js';
import type { Standing } from './standing.js';

type Printing = Context & { readonly types: Dict<FactType> };

export function printAnswer(context: Printing, answer: Answer): string {
  const { say, colours } = context;
  const { situation } = answer;
  const offer = [situation.offer, ...situation.options].join('+');
  const review = answer.review;
  const day = (date: IsoDate): string => (context.lang === 'fr' ? printDate(date) : date);
  return [
    `${colours.stdout.bold(answer.clause)} — ${harmless(answer.title)}  ${dimmed(context, answer.at)}`,
    say(words.situation(offer, situation.audience, day(situation.date))),
    ...answer.standings.flatMap((standing) => ['', ...standingLines(context, standing, answer)]),
    ...section(context, say(words.law), [
      ...answer.law.map(({ id, cite, title, status }) => `${id} — ${cite}, ${title} (${say(words.statuses[status])})`),
      ...(answer.law.length === 0 ? [say(words.noLaw)] : []),
    ]),
    ...section(
      context,
      say(words.review),
      review
        ? [
            say(
              review.approvedBy === undefined
                ? words.unapproved
                : words.approved(review.approvedBy, review.approvedOn ? day(review.approvedOn) : ''),
            ),
            say(words.reviewBy(day(review.reviewBy))),
          ]
        : [say(words.unapproved), say(words.noReview)],
    ),
    ...section(
      context,
      say(words.changes),
      answer.changedBy.length === 0
        ? [say(words.noChange)]
        : answer.changedBy.map((change) => changeLine(context, change)),
    ),
    '',
  ].join('\n');
}

function section({ colours }: Context, title: string, lines: Many<string>): Many<string> {
  return ['', colours.stdout.bold(title), ...lines.map((line) => `  ${harmless(line)}`)];
}

function standingLines(context: Printing, standing: Standing, { kind }: Answer): Many<string> {
  const { say } = context;
  const reasons = [...standing.around, ...standing.because];
  const titled = (title: string, some: Many<Reason>): Many<string> =>
    some.length === 0 ? [] : [`  ${title}`, ...some.flatMap((reason) => reasonLines(context, reason))];
  return [
    context.colours.stdout.bold(say(verdict(standing))),
    ...(standing.alternative === undefined || !kind ? [] : [`  ${say(words.alternative(standing.alternative, kind))}`]),
    ...titled(say(words.around), standing.around),
    ...titled(say(words.because), standing.because),
    ...(reasons.length === 0 ? [`  ${say(words.unconditional)}`] : []),
  ];
}

function verdict({ document, per, printed, number }: Standing) {
  if (document === undefined) return words.unnamed;
  if (printed) return words.printed(document, number);
  return per === 'contract' ? words.contractOnly(document) : words.leftOut(document);
}

function reasonLines(context: Printing, { condition, outcome, at, decidedBy }: Reason): Many<string> {
  const { say } = context;
  return [
    `    ${say(words.outcomes[outcome])}  ${harmless(condition.trim())}  ${dimmed(context, at)}`,
    ...decidedBy.flatMap((decisive) => [
      ...(decisive.source.trim() === condition.trim()
        ? []
        : [`           ${say(words.decidedBy)} ${harmless(decisive.source)}  ${dimmed(context, decisive.at)}`]),
      ...decisive.reads.map((reading) => `             ${harmless(readingText(context, reading))}`),
    ]),
  ];
}

function readingText({ say, types }: Printing, { path, value }: Reading): string {
  if (value === undefined) return `${path} : ${say(words.absent)}`;
  const type = types[path];
  const raw = `${path} = ${JSON.stringify(value)}`;
  return type && type.type !== 'object' && type.type !== 'list'
    ? `${raw}  (${type.title} : ${printFact(value, type)})`
    : raw;
}

function changeLine({ say }: Context, { option, chosen, standings }: Change): string {
  const outcomes = standings.map((standing) => {
    const alternative = standing.printed && standing.alternative !== 'always' ? ` (${standing.alternative ?? ''})` : '';
    return `${say(verdict(standing)).replace(/\.$/, '')}${alternative}`;
  });
  return `${say(chosen ? words.with(option) : words.without(option))} : ${outcomes.join(' ; ')}`;
}

function dimmed({ colours }: Context, { file, start }: Place): string {
  return colours.stdout.dim(harmless(`${file}:${start.line}:${start.column}`));
}
