/** What a sentence says, told from its wording. */
import type { Passage } from '../../language/text/source.js';
import type { Many, Party } from '../../shapes.js';
import { withoutAdverbs } from './adverbs.js';
import { isSaid, isSaidAlone } from './clause.js';
import type { Grammar, Who } from './parties.js';
import { ending, LETTER, matchesOf } from './pattern.js';
import type { Sentence } from './sentences.js';

/** Wordings that share some letters: a sentence without them need not be looked through for each. */
export interface Family {
  readonly sign: RegExp;
  /** The sentence has this too, anywhere. */
  readonly beside?: RegExp;
  readonly wordings: Many<Wording>;
  /** Who must be the subject of the words; absent: they say so whatever their subject. */
  readonly by?: Party | 'party';
  /** Whom they concern, where that is not the subject. */
  readonly of?: Party;
}
/** Parts that follow one another: an expression of many choices after many others takes long to compile. */
type Wording = Many<RegExp>;
export interface Spoken extends Passage {
  readonly who: Who | undefined;
}

type Source = string | Many<string>;
export const saidBy = (by: Party | 'party', sign: RegExp, ...sources: Many<Source>): Family => ({
  sign,
  wordings: sources.map(wordingOf),
  by,
});
export const said = (of: Party | undefined, sign: RegExp, ...sources: Many<Source>): Family => ({
  sign,
  wordings: sources.map(wordingOf),
  ...(of ? { of } : {}),
});
/** The same, in a sentence that has `beside` too. */
export const where = (beside: RegExp, family: Family): Family => ({ ...family, beside });
/** The same, which concerns another than its subject. */
export const concerning = (of: Party, family: Family): Family => ({ ...family, of });

const HEAD = `(?<!${LETTER}|\\d)`;
const TAIL = `(?:(?<=[' ])|(?!${LETTER}|\\d))`;

function wordingOf(source: Source): Wording {
  const parts = typeof source === 'string' ? [source] : source;
  return parts.map((part, at) => {
    const whole = `${at === 0 ? HEAD : ''}(?:${part})${at === parts.length - 1 ? TAIL : ''}`;
    return shared(whole, at === 0 ? 'g' : 'y');
  });
}
const compiled = new Map<string, RegExp>();
function shared(source: string, flags: 'g' | 'y'): RegExp {
  const known = compiled.get(flags + source) ?? new RegExp(source, flags);
  compiled.set(flags + source, known);
  return known;
}

/** Where all parts stand, one after the other. */
function passagesOf([first, ...others]: Wording, text: string): Many<Passage> {
  return (first ? matchesOf(first, text) : []).flatMap(({ 0: found, index }) => {
    let end = index + found.length;
    for (const part of others) {
      part.lastIndex = end;
      if (!part.test(text)) return [];
      end = part.lastIndex;
    }
    return [{ start: index, end }];
  });
}

/** Words that deny themselves hold their own « ne »: one that stands before the match makes it say the contrary. */
const DENIED = ending("(?:ne|n'|sans|ni)(?: (?:se|lui|leur|y|en))?");
const REACH = 20;

const bare = new WeakMap<Sentence, string>();
function bareOf(sentence: Sentence): string {
  const known = bare.get(sentence) ?? withoutAdverbs(sentence.small);
  bare.set(sentence, known);
  return known;
}

export const spokenIn = (sentence: Sentence, families: Many<Family>, grammar: Grammar): Many<Spoken> =>
  spokenAmong([sentence], families, grammar).get(sentence) ?? [];

/** Each expression is run over all sentences at once: most find nothing, and one that runs a second time is compiled again, to machine code. */
export function spokenAmong(
  sentences: Many<Sentence>,
  families: Many<Family>,
  grammar: Grammar,
): ReadonlyMap<Sentence, Many<Spoken>> {
  const heard = new Map<Sentence, Many<Spoken>>();
  for (const family of families) {
    const near = sentences.filter((sentence) => isNear(family, sentence, grammar));
    const joined = near.map(bareOf).join('\n');
    for (const wording of family.wordings) {
      if (near.length === 0 || !wording[0] || joined.search(wording[0]) < 0) continue;
      for (const sentence of near) {
        const spoken = spokenAs(wording, family, sentence, grammar);
        if (spoken.length > 0) heard.set(sentence, [...(heard.get(sentence) ?? []), ...spoken]);
      }
    }
  }
  return heard;
}

const isNear = ({ sign, beside, by }: Family, sentence: Sentence, grammar: Grammar): boolean =>
  (!by || grammar.names(sentence, by)) && sign.test(sentence.small) && (!beside || beside.test(sentence.small));

const spokenAs = (wording: Wording, { by, of }: Family, sentence: Sentence, grammar: Grammar): Many<Spoken> =>
  passagesOf(wording, bareOf(sentence)).flatMap((passage): Many<Spoken> => {
    const { start } = passage;
    if (DENIED.test(sentence.small.slice(Math.max(0, start - REACH), start))) return [];
    if (!by) return isSaidAlone(sentence, start) ? [{ ...passage, who: of }] : [];
    const subject = grammar.subjectOf(sentence, start);
    if (!subject?.who || !isSaid(sentence, subject.start)) return [];
    return by === 'party' || subject.who === 'both' || subject.who === by
      ? [{ ...passage, who: of ?? subject.who }]
      : [];
  });
