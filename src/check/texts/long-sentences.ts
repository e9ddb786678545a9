/** What a consumer reads is short: counted as it prints, values included. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { evaluate } from '../../language/condition/evaluate.js';
import type { ClauseId, Many, Place, Template } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { onceForItsFacts } from './once.js';
import { printedSentences } from './sentences.js';

export const LONGEST = 35;

export function checkLongSentences({ places, workspace, facts, subject }: Prepared, report: Report): void {
  if (factAt(facts, 'audience.customer') !== 'consumer') return;
  const texts: Many<readonly [Template, ClauseId?]> = [
    ...Object.values(places).flatMap(({ clause, alternative }) =>
      [alternative.text.fr, alternative.plain?.fr].flatMap((text) => (text ? [[text, clause.id] as const] : [])),
    ),
    ...Object.values(workspace.definitions)
      .filter(({ when }) => !when || evaluate(when, facts) === 'true')
      .map(({ text }) => [text.fr] as const),
  ];
  for (const [text, clause] of texts)
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
