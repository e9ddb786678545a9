import type { Judge } from '../../language/judges.js';
import { printFact } from '../../language/print/fact.js';
import type { Reader } from '../../language/readers.js';
import type { FactType, Many, Place } from '../../shapes.js';
import { harmless } from '../../workspace/characters.js';
import type { Context } from '../context.js';
import { whyFact as words } from '../phrases/why-fact.js';
import { table } from '../table.js';
import type { FactAnswer, SeenValue } from './fact.js';

export function printFactAnswer({ say, colours }: Context, answer: FactAnswer, type: FactType): string {
  const { bold, dim } = colours.stdout;
  const where = (at: Place | undefined): string => (at ? `${at.file}:${at.start.line}:${at.start.column}` : '');
  const shown = ({ value }: SeenValue): string => {
    if (value === undefined) return say(words.absent);
    return type.type === 'object' || type.type === 'list' ? JSON.stringify(value) : printFact(value, type);
  };
  const values = table(
    [words.offer, words.audience, words.value, words.given].map(say),
    answer.values.map((seen) => [[seen.offer, ...seen.options].join('+'), seen.audience, shown(seen), where(seen.at)]),
  );
  const listed = (found: Many<Reader | Judge>): string =>
    table(
      [words.what, words.name, words.place].map(say),
      found.map(({ how, kind, name, at }) => [
        `${say(words.kinds[kind])}, ${say(words.hows[how])}`,
        harmless(name),
        where(at),
      ]),
    );
  return [
    `${bold(answer.path)} — ${harmless(answer.title)}  ${dim(harmless(where(answer.at)))}`,
    '',
    values,
    bold(say(words.readers)),
    ...(answer.readers.length === 0 ? [say(words.nobody), ''] : [listed(answer.readers)]),
    ...(answer.judges.length === 0 ? [] : [bold(say(words.judges)), listed(answer.judges)]),
  ].join('\n');
}
