/** Words that assert more than the facts: a copy beside the Site is not « externalisée ». */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { evaluate } from '../../language/condition/evaluate.js';
import type { Passage } from '../../language/text/source.js';
import type { Assertion, Dict, Facts, Many, Template } from '../../shapes.js';
import { onceForBoth } from '../../situation/once.js';
import { ending, matchesOf, pattern } from './pattern.js';
import { printsAt } from './printed.js';
import { sentencesOf, type Sentence } from './sentences.js';

export interface Asserted extends Passage {
  readonly id: string;
  readonly assertion: Assertion;
  readonly sentence: Sentence;
}
interface Finder {
  readonly id: string;
  readonly assertion: Assertion;
  readonly about: RegExp;
  readonly forms: RegExp;
}
interface Known {
  readonly finders: Many<Finder>;
  readonly found: WeakMap<Template, Many<Asserted>>;
}

/** « ni isolées », « ne sont pas testées », « si elles sont chiffrées »: in the same clause, before the word. */
const DENIED = ending("(?:ne|n'|ni|non|sans|jamais|aucune?s?|si|s')(?:[ -][^,;:.]*)?");
/** « Elles sont isolées » speaks of what the sentence before it speaks of. */
const TAKES_UP = /^\s*(?:elles?|ils?|celles?-ci|ceux-ci|celui-ci) /;
const REACH = 80;

const known = new WeakMap<Dict<Assertion>, Known>();
function knownOf(assertions: Dict<Assertion>): Known {
  const all = known.get(assertions) ?? { finders: Object.entries(assertions).map(finderOf), found: new WeakMap() };
  known.set(assertions, all);
  return all;
}
const finderOf = ([id, assertion]: readonly [string, Assertion]): Finder => ({
  id,
  assertion,
  about: anyOf(assertion.about),
  forms: anyOf(assertion.forms),
});
const anyOf = (spellings: Many<string>): RegExp =>
  pattern(
    spellings
      .map((each) =>
        each
          .toLowerCase()
          .replace(/’/g, "'")
          .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      )
      .join('|'),
  );

export function checkAssertions({ workspace, places, facts, subject }: Prepared, report: Report): void {
  const { assertions } = workspace.vocabulary;
  for (const { clause, text, asserted } of assertedBy(places, assertions)) {
    const { id, assertion, sentence } = asserted;
    if (!isUnfounded(assertion, facts)) continue;
    const at = sentence.placeOf(asserted);
    if (!printsAt(text, at, facts)) continue;
    const words = sentence.words.slice(asserted.start, asserted.end);
    const names = { words, title: assertion.title.fr, condition: assertion.require.source };
    const related = [{ at: assertion.at, label: { fr: 'ce que le mot suppose', en: 'what the word supposes' } }];
    const about = { ...subject, clause: clause.id };
    report(diagnose('assertion-unfounded', names, { at, related, subject: about, clash: [id, words] }));
  }
}

const assertedBy = onceForBoth((places: Prepared['places'], assertions: Dict<Assertion>) =>
  Object.values(places).flatMap(({ alternative, clause }) =>
    [alternative.text.fr, alternative.plain?.fr].flatMap((text) =>
      text ? assertedIn(text, assertions).map((asserted) => ({ clause, text, asserted })) : [],
    ),
  ),
);

/** A condition that reads what the plan does not have is not kept. */
const isUnfounded = ({ require }: Assertion, facts: Facts): boolean => evaluate(require, facts) !== 'true';

/** What the text asserts, whatever the situation. */
export function assertedIn(text: Template, assertions: Dict<Assertion>): Many<Asserted> {
  const { finders, found } = knownOf(assertions);
  const all = found.get(text) ?? sentencesOf(text).flatMap((sentence) => assertionsOf(sentence, finders));
  found.set(text, all);
  return all;
}

const assertionsOf = (sentence: Sentence, finders: Many<Finder>): Many<Asserted> =>
  finders.flatMap(({ id, assertion, about, forms }) => {
    const { small, before } = sentence;
    const spoken = [small, ...(before && TAKES_UP.test(small) ? [before.small] : [])];
    if (!spoken.some((words) => words.search(about) >= 0)) return [];
    return matchesOf(forms, small).flatMap(({ 0: word, index }) => {
      if (DENIED.test(small.slice(Math.max(0, index - REACH), index))) return [];
      return [{ id, assertion, sentence, start: index, end: index + word.length }];
    });
  });
