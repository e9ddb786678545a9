/** Who a verb of a French sentence speaks of: the host, the client, both or neither. */
import type { Many, Party, Vocabulary } from '../../shapes.js';
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
  /** « celui-ci », « ce dernier ». */
  readonly latter: boolean;
}

/** How texts name the parties besides the names that the workspace gives them. */
const USUAL: Readonly<Record<Who, string>> = {
  host: "l'hébergeur|le prestataire|notre société|nous",
  client: "(?:le|tout|chaque) client|l'abonné|le souscripteur|le consommateur|vous",
  both: "(?:les|chacune des|l'une des|aucune des|l'une ou l'autre des)(?: deux)? parties|chaque partie",
};
/** « celui-ci » stands for the party that was named last, as a subject or not. */
const LATTER = 'celui-ci|ce dernier';
const NAMED: Readonly<Record<Party, Many<string>>> = {
  host: ["l'hébergeur", 'prestataire'],
  client: ['client', "l'abonné"],
};
const PRONOUN =
  '(?:il|elle)s?(?! (?:y a|suffit|faut|appartient|incombe|revient|est (?:convenu|entendu|rappelé|précisé)))';

/** Words that stand between a subject and its verb; an aside between commas is one. */
const BETWEEN = new RegExp(
  `(?:(?<!${LETTER})(?:ne|se|me|nous|vous|le|la|les|lui|leur|y|en|aussi|également|alors|ensuite|seule?|toutefois|donc|jamais|toujours|elle-même|lui-même|ensemble|en outre|à tout moment|en aucun cas|à ce titre|${LETTER}+ment|[nslm]')|,[^,;:.]{1,160},|,? (?:ni|et|ou|ainsi que) (?:ses|son|sa|leurs?|aucun de ses|l'un de ses)(?: [^ ,;:.]+){1,4})\\s*$`,
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
  /** False where no verb of the sentence can be said of that party. */
  readonly names: (sentence: Sentence, party: Party | 'party') => boolean;
}

const known = new WeakMap<Vocabulary['words'], Grammar>();

export function grammarOf({ words }: Pick<Vocabulary, 'words'>): Grammar {
  const grammar = known.get(words) ?? newGrammar(words);
  known.set(words, grammar);
  return grammar;
}

function newGrammar(named: Vocabulary['words']): Grammar {
  const name = (who: Who): string => {
    const own = who === 'both' ? undefined : named[who]?.fr;
    return own === undefined
      ? USUAL[who]
      : `${USUAL[who]}|(?:l'|le |la |les )${own.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '.')}`;
  };
  const finder = pattern(
    `(?<host>${name('host')})|(?<client>${name('client')})|(?<both>${name('both')})|(?<latter>${LATTER})|${PRONOUN}`,
  );
  const mentions = new WeakMap<Sentence, readonly Mention[]>();

  const mentionsOf = (sentence: Sentence): readonly Mention[] => {
    const found = mentions.get(sentence) ?? mentionsIn(sentence.small, finder);
    mentions.set(sentence, found);
    return found;
  };
  const topicOf = (sentence: Sentence): Mention | undefined => {
    const topic = mentionsOf(sentence).find(({ opens, start }) => opens && isSaid(sentence, start));
    return topic && meant(sentence, topic);
  };
  /** A pronoun stands for the last subject before it, in its sentence or in those before. */
  const meant = (sentence: Sentence, mention: Mention): Mention => {
    if (mention.who) return mention;
    if (mention.latter) return latterOf(sentence, mention);
    const named = mentionsOf(sentence).filter(({ who, end }) => who && end <= mention.start);
    let who = (named.findLast(({ opens }) => opens) ?? named.at(-1))?.who;
    for (let earlier = sentence.before; earlier && !who; earlier = earlier.before)
      who = mentionsOf(earlier).find((each) => each.who && each.opens)?.who;
    return who ? { ...mention, who } : mention;
  };
  const subjectOf = (sentence: Sentence, index: number): Mention | undefined => {
    const earlier = mentionsOf(sentence).filter(({ end }) => end <= index);
    const from = Math.max(0, index - REACH);
    let left = sentence.small.slice(from, index).trimEnd();
    for (;;) {
      const length = from + left.length;
      const next = earlier.find(({ end }) => end === length);
      if (next) return meant(sentence, next);
      const shorter = left.replace(BETWEEN, '').trimEnd();
      if (shorter.length === left.length) break;
      left = shorter;
    }
    const said = JOINED.test(left) ? earlier.filter(({ opens, start }) => opens && isSaid(sentence, start)) : [];
    const joined = said.at(-1);
    return joined && meant(sentence, joined);
  };
  const names: Grammar['names'] = (sentence, party) =>
    mentionsOf(sentence).some(({ who }) => who === undefined || who === 'both' || party === 'party' || who === party);
  return { subjectOf, topicOf, names };
}

function latterOf({ small, before }: Sentence, mention: Mention): Mention {
  let said = small.slice(0, mention.start);
  for (let earlier = before; ; earlier = earlier.before) {
    const [host, client] = [lastOf(said, NAMED.host), lastOf(said, NAMED.client)];
    if (host !== client) return { ...mention, who: host > client ? 'host' : 'client' };
    if (!earlier) return mention;
    said = earlier.small;
  }
}
const lastOf = (text: string, names: Many<string>): number => Math.max(...names.map((name) => text.lastIndexOf(name)));

const mentionsIn = (small: string, finder: RegExp): readonly Mention[] =>
  matchesOf(finder, small).map(({ 0: found, index, groups = {} }) => {
    const who = (['host', 'client', 'both'] as const).find((each) => groups[each] !== undefined);
    const place = {
      start: index,
      end: index + found.length,
      opens: OPENS.test(small.slice(Math.max(0, index - REACH), index)),
      latter: groups.latter !== undefined,
    };
    return who ? { who, ...place } : place;
  });
