/** Figures come from facts: one that is typed stays when its fact changes. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Passage } from '../../language/text/source.js';
import type { ClauseId, Many, Template, Workspace } from '../../shapes.js';
import { NUMERAL, numeralValue } from './numerals.js';
import { matchesOf, pattern } from './pattern.js';
import {
  COUNTS,
  COUNTS_FEW,
  FEW,
  IN_FIGURES,
  KNOWN,
  LASTING,
  MEASURES,
  NAMED,
  NUMBER,
  ONE,
  OTHERWISE,
  SIGN,
  WITHOUT_NUMBER,
} from './says/quantity.js';
import { sentencesOf, VALUE, type Sentence } from './sentences.js';

const REACH = 80;

/** Typed figures, each with what it counts. */
export function literalsIn({ small }: Sentence): Many<Passage> {
  if (!SIGN.test(small)) return [];
  const counted = matchesOf(NUMBER, small).flatMap(({ 0: number, index }) => {
    const length = followedBy(number, small.slice(index + number.length), small.slice(0, index));
    return length === undefined ? [] : [{ start: index, end: index + number.length + length }];
  });
  const others = [
    ...(OTHERWISE.test(small) ? matchesOf(WITHOUT_NUMBER, small) : []),
    ...(LASTING.test(small) ? matchesOf(ONE, small) : []),
  ]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length }))
    .filter(({ start, end }) => !counted.some((each) => each.start < end && start < each.end));
  return [...counted, ...others]
    .filter(({ start }) => !NAMED.test(small.slice(Math.max(0, start - REACH), start)))
    .sort((a, b) => a.start - b.start);
}

/** How long the words are that make a quantity of the number. */
function followedBy(number: string, after: string, before: string): number | undefined {
  const inFigures = /^\d/.test(number);
  const ways = inFigures ? [MEASURES, COUNTS] : [MEASURES, IN_FIGURES, FEW.test(number) ? COUNTS_FEW : COUNTS];
  for (const way of ways) {
    const found = way.exec(after)?.[0];
    if (found === undefined || (!inFigures && (way === COUNTS || way === COUNTS_FEW) && KNOWN.test(before))) continue;
    return found.trimEnd().length;
  }
  return undefined;
}

const IN_BOTH = pattern(`(?<words>${NUMERAL}) ?\\((?<figures>\\d+)\\)|(?<figure>\\d+) ?\\((?<word>${NUMERAL})\\)`);

export function checkFiguresTyped({ clauses, definitions }: Workspace, report: Report): void {
  const check = (text: Template, clause?: ClauseId): void => {
    for (const sentence of sentencesOf(text)) {
      const subject = clause ? { clause } : {};
      for (const passage of literalsIn(sentence)) {
        const figure = sentence.words.slice(passage.start, passage.end).replaceAll(VALUE, '…');
        const at = sentence.placeOf(passage);
        report(diagnose('figure-literal', { figure }, { at, subject, clash: [figure] }));
      }
      const both = sentence.small.includes('(') ? sentence.small.matchAll(IN_BOTH) : [];
      for (const { 0: words, index, groups = {} } of both) {
        const inWords = numeralValue(groups.words ?? groups.word ?? '');
        const inFigures = Number(groups.figures ?? groups.figure);
        if (inWords === inFigures) continue;
        const at = sentence.placeOf({ start: index, end: index + words.length });
        report(diagnose('figure-words-differ', { words, inWords, inFigures }, { at, subject, clash: [words] }));
      }
    }
  };
  for (const { id, alternatives } of Object.values(clauses))
    for (const { text, plain } of alternatives) {
      check(text.fr, id);
      if (plain) check(plain.fr, id);
    }
  for (const { text } of Object.values(definitions)) check(text.fr);
}
