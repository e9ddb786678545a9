/** The words that clauses may use, from vocabulary/*.yaml. */
import type { Report } from '../diagnostics/diagnose.js';
import type { Dict, FactType, Many, Vocabulary } from '../shapes.js';
import type { VocabularyKind } from '../workspace/layout.js';
import type { Readings } from './files.js';
import { localisedText } from './reading.js';
import { remember } from './remember.js';
import { activities } from './vocabulary/activities.js';
import { assertions } from './vocabulary/assertions.js';
import { links } from './vocabulary/links.js';
import { mentions, prices } from './vocabulary/mentions.js';
import { causes, powers, rights } from './vocabulary/powers.js';
import { bare, collect, type Reader } from './vocabulary/rows.js';
import { sources } from './vocabulary/sources.js';

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
  return remember(types, 'vocabulary', from, report, (told) => vocabularyOf(readings, { types, report: told }));
}

function vocabularyOf(readings: Readings, reader: Reader): Vocabulary {
  const { report } = reader;
  const heads = collect('head', 'heads', readings.heads, bare, report);
  const owed = activities(readings.activities, heads, reader);
  return {
    heads,
    activities: owed,
    causes: causes(readings.causes, reader),
    powers: powers(readings.powers, owed, reader),
    rights: rights(readings.rights, owed, reader),
    presumptions: collect('presumption', 'presumptions', readings.presumptions, bare, report),
    mentions: mentions(readings.mentions, reader),
    prices: prices(readings['price-lines'], reader),
    assertions: assertions(readings.assertions, reader),
    links: links(readings.links, reader),
    sources: sources(readings.sources, reader),
    words: words(readings.words),
  };
}

const words = (readings: Readings['words']): Vocabulary['words'] =>
  Object.fromEntries(
    readings.flatMap((reading) =>
      Object.entries((reading.value as { words: Dict<string> }).words).map(
        ([id, text]) => [id, localisedText(text)] as const,
      ),
    ),
  );
