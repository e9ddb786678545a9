/** What a consumer reads is short: counted as it prints, values included. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Many, Place } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { onceForItsFacts } from './once.js';
import { printedSentences } from './sentences.js';
import { textsStanding } from './standing.js';

export const LONGEST = 35;

export function checkLongSentences(prepared: Prepared, report: Report): void {
  const { facts, subject } = prepared;
  if (factAt(facts, 'audience.customer') !== 'consumer') return;
  for (const [text, clause] of textsStanding(prepared))
    for (const { count, at } of longIn(text, facts)) {
      const about = clause ? { ...subject, clause } : subject;
      report(diagnose('sentence-long', { count, limit: LONGEST }, { at, subject: about }));
    }
}

interface Long {
  readonly count: number;
  readonly at: Place;
}
const longIn = onceForItsFacts((text, facts): Many<Long> =>
  printedSentences(text, facts).flatMap(({ words, at }) => {
    const count = wordCount(words);
    return count > LONGEST ? [{ count, at }] : [];
  }),
);

/** A reference counts as one. */
export const wordCount = (words: string): number =>
  words.split(/\s+/u).filter((word) => /[\p{L}\p{N}\uE000]/u.test(word)).length;
