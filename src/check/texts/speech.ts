/** What a sentence says, told from its wording. */
import type { Many, Party } from '../../shapes.js';
import { isSaid, isSaidAlone } from './clause.js';
import type { Grammar, Who } from './parties.js';
import { ending, matchesOf, pattern } from './pattern.js';
import type { Passage } from '../../language/text/source.js';
import type { Sentence } from './sentences.js';

/** `by`: who must be the subject of the words; absent: they say so whatever their subject. `of`: whom they concern then. */
export interface Wording {
  readonly words: RegExp;
  readonly by?: Party | 'party';
  readonly of?: Party;
}
export interface Spoken extends Passage {
  readonly who: Who | undefined;
}

export const saidBy = (by: Party | 'party', ...sources: Many<string>): Many<Wording> =>
  sources.map((source) => ({ words: pattern(source), by }));
export const said = (of: Party | undefined, ...sources: Many<string>): Many<Wording> =>
  sources.map((source) => ({ words: pattern(source), ...(of ? { of } : {}) }));

/** Words that deny themselves hold their own « ne »: one that stands before the match makes it say the contrary. */
const DENIED = ending("(?:ne|n'|sans|ni)(?: (?:se|lui|leur|y|en))?");
const REACH = 20;

export function spokenIn(sentence: Sentence, wordings: Many<Wording>, grammar: Grammar): Many<Spoken> {
  return wordings.flatMap(({ words, by, of }) =>
    matchesOf(words, sentence.small).flatMap(({ 0: found, index }): Many<Spoken> => {
      if (DENIED.test(sentence.small.slice(Math.max(0, index - REACH), index))) return [];
      const passage = { start: index, end: index + found.length };
      if (!by) return isSaidAlone(sentence, index) ? [{ ...passage, who: of }] : [];
      const subject = grammar.subjectOf(sentence, index);
      if (!subject?.who || !isSaid(sentence, subject.start)) return [];
      return by === 'party' || subject.who === 'both' || subject.who === by ? [{ ...passage, who: subject.who }] : [];
    }),
  );
}
