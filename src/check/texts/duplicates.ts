/** Two clauses that say the same are two to mend, and one of them will be forgotten. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Clause, Many, Place, Template, Workspace } from '../../shapes.js';
import { sentencesOf } from './sentences.js';

/** So many words in a row are compared. */
const RUN = 4;
/** Runs that two texts must share, of all that they hold. */
const SAME = 0.8;
/** Shorter texts resemble each other by chance. */
const SHORTEST = 12;

interface Text {
  readonly clause: Clause['id'];
  readonly at: Place;
  readonly runs: ReadonlySet<string>;
}

/** Each pair of clauses once, by their texts that are most alike. Alternatives of one clause never print together. */
export function checkDuplicates({ clauses }: Workspace, report: Report): void {
  const texts = Object.values(clauses).flatMap(({ id, alternatives, at }) =>
    alternatives.flatMap(({ text }): Many<Text> => {
      const words = wordsOf(text.fr);
      return words.length < SHORTEST ? [] : [{ clause: id, at, runs: runsOf(words) }];
    }),
  );
  const pairs = new Map<string, { readonly first: Text; readonly second: Text; readonly share: number }>();
  for (const [index, second] of texts.entries())
    for (const first of texts.slice(0, index)) {
      if (first.clause === second.clause) continue;
      const share = shareOf(first.runs, second.runs);
      const key = `${first.clause} ${second.clause}`;
      if (share >= SAME && share > (pairs.get(key)?.share ?? 0)) pairs.set(key, { first, second, share });
    }
  for (const { first, second, share } of pairs.values()) {
    const related = [{ at: first.at, label: { fr: 'l’autre clause', en: 'the other clause' } }];
    const names = { clause: second.clause, other: first.clause, percent: Math.round(share * 100) };
    const finding = { at: second.at, related, subject: { clause: second.clause }, clash: [first.clause] };
    report(diagnose('clause-duplicate', names, finding));
  }
}

const wordsOf = (text: Template): Many<string> =>
  sentencesOf(text).flatMap(({ small }) => small.match(/[\p{L}\p{N}\uE000\uE001]+/gu) ?? []);

const runsOf = (words: Many<string>): ReadonlySet<string> =>
  new Set(words.slice(0, words.length - RUN + 1).map((_, index) => words.slice(index, index + RUN).join(' ')));

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [less, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  if (less / more < SAME) return 0;
  const shared = [...a].filter((each) => b.has(each)).length;
  return shared / (a.size + b.size - shared);
}
