/** Who a verb of a French sentence speaks of: the host, the client, both or neither. */
import type { Party, Vocabulary } from '../../shapes.js';
import { isSaid } from './clause.js';
import { LETTER, matchesOf, pattern } from './pattern.js';
import type { Sentence } from './sentences.js';

export type Who = Party | 'both';
export interface Mention {
  /** Absent: a pronoun. */
  readonly who?: Who;
  readonly start: number;
  readonly end: number;
  /** It opens a clause, as a subject does. */
  readonly opens: boolean;
}

/** How texts name the parties besides the names that the workspace gives them. */
const USUAL: Readonly<Record<Who, string>> = {
  host: "l'hébergeur|le prestataire|nous",
  client: "le client|l'abonné|le souscripteur|vous",
  both: "(?:les|chacune des|l'une des|aucune des|l'une ou l'autre des)(?: deux)? parties|chaque partie",
};
const PRONOUN =
  '(?:il|elle)s?(?! (?:y a|suffit|faut|appartient|incombe|revient|est (?:convenu|entendu|rappelé|précisé)))';

/** Words that stand between a subject and its verb; an aside between commas is one. */
const BETWEEN = new RegExp(
  `(?:(?<!${LETTER})(?:ne|se|me|nous|vous|le|la|les|lui|leur|y|en|aussi|également|alors|ensuite|seule?|toutefois|donc|jamais|toujours|elle-même|lui-même|ensemble|en outre|à tout moment|à ce titre|${LETTER}+ment|[nslm]')|,[^,;:.]{1,160},)\\s*$`,
);
const JOINED = new RegExp(`(?:[,;:]|(?<!${LETTER})(?:et|ou|puis|mais|ni))\\s*$`);
const OPENS = new RegExp(
  `(?:^|[,;:(]|(?<!${LETTER})(?:et|ou|mais|puis|car|donc|ni|que|où|dont|si|lorsque|quand|comme|puisque|alors)|(?:qu|lorsqu|puisqu|s)')\\s*$`,
);
/** More than an aside holds. */
const REACH = 200;

export interface Grammar {
  /** The party of which the verb at `index` is said; undefined where it is another thing. */
  readonly subjectOf: (sentence: Sentence, index: number) => Mention | undefined;
  /** The first subject of the sentence that nothing supposes. */
  readonly topicOf: (sentence: Sentence) => Mention | undefined;
}

export function grammarOf({ words: named }: Pick<Vocabulary, 'words'>): Grammar {
  const name = (who: Who): string => {
    const own = who === 'both' ? undefined : named[who]?.fr;
    return own === undefined
      ? USUAL[who]
      : `${USUAL[who]}|(?:l'|le |la |les )${own.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '.')}`;
  };
  const finder = pattern(`(?<host>${name('host')})|(?<client>${name('client')})|(?<both>${name('both')})|${PRONOUN}`);
  const known = new WeakMap<Sentence, readonly Mention[]>();

  const mentionsOf = (sentence: Sentence): readonly Mention[] => {
    const found = known.get(sentence) ?? mentionsIn(sentence.small, finder);
    known.set(sentence, found);
    return found;
  };
  const topicOf = (sentence: Sentence): Mention | undefined => {
    const topic = mentionsOf(sentence).find(({ opens, start }) => opens && isSaid(sentence, start));
    return topic && meant(sentence, topic);
  };
  /** A pronoun stands for the last subject before it, in its sentence or in those before. */
  const meant = (sentence: Sentence, mention: Mention): Mention => {
    if (mention.who) return mention;
    const named = mentionsOf(sentence).filter(({ who, end }) => who && end <= mention.start);
    let who = (named.findLast(({ opens }) => opens) ?? named.at(-1))?.who;
    for (let earlier = sentence.before; earlier && !who; earlier = earlier.before)
      who = mentionsOf(earlier).find((each) => each.who && each.opens)?.who;
    return who ? { ...mention, who } : mention;
  };
  const subjectOf = (sentence: Sentence, index: number): Mention | undefined => {
    const mentions = mentionsOf(sentence).filter(({ end }) => end <= index);
    const from = Math.max(0, index - REACH);
    let left = sentence.small.slice(from, index).trimEnd();
    for (;;) {
      const length = from + left.length;
      const next = mentions.find(({ end }) => end === length);
      if (next) return meant(sentence, next);
      const shorter = left.replace(BETWEEN, '').trimEnd();
      if (shorter.length === left.length) break;
      left = shorter;
    }
    const said = JOINED.test(left) ? mentions.filter(({ opens, start }) => opens && isSaid(sentence, start)) : [];
    const joined = said.at(-1);
    return joined && meant(sentence, joined);
  };
  return { subjectOf, topicOf };
}

const mentionsIn = (small: string, finder: RegExp): readonly Mention[] =>
  matchesOf(finder, small).map(({ 0: found, index, groups = {} }) => {
    const who = (['host', 'client', 'both'] as const).find((each) => groups[each] !== undefined);
    const place = {
      start: index,
      end: index + found.length,
      opens: OPENS.test(small.slice(Math.max(0, index - REACH), index)),
    };
    return who ? { who, ...place } : place;
  });
