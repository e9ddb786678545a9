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
  readonly runs: ReadonlySet<number>;
}

interface Pair {
  readonly first: Text;
  readonly second: Text;
  readonly share: number;
}

/** Each pair of clauses once, by their texts that are most alike. Alternatives of one clause never print together. */
export function checkDuplicates({ clauses }: Workspace, report: Report): void {
  const runsOf = runCounter();
  const texts = Object.values(clauses).flatMap(({ id, alternatives, at }) =>
    alternatives.flatMap(({ text }): Many<Text> => {
      const words = wordsOf(text.fr);
      return words.length < SHORTEST ? [] : [{ clause: id, at, runs: runsOf(words) }];
    }),
  );
  const pairs = new Map<string, Pair>();
  for (const pair of alike(texts)) {
    const key = `${pair.first.clause} ${pair.second.clause}`;
    if (pair.share > (pairs.get(key)?.share ?? 0)) pairs.set(key, pair);
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

/** The same run has the same number in every text. */
function runCounter(): (words: Many<string>) => ReadonlySet<number> {
  const numbers = new Map<string, number>();
  return (words) => {
    const runs = new Set<number>();
    for (let start = 0; start + RUN <= words.length; start++) {
      const run = words.slice(start, start + RUN).join(' ');
      const number = numbers.get(run) ?? numbers.size;
      numbers.set(run, number);
      runs.add(number);
    }
    return runs;
  };
}

/** Only texts that have a run in common are compared: of all pairs, few. */
function alike(texts: Many<Text>): Many<Pair> {
  const holding: number[][] = [];
  const shared = new Uint32Array(texts.length);
  return texts.flatMap((second, index) => {
    const touched: number[] = [];
    for (const run of second.runs) {
      const earlier = (holding[run] ??= []);
      for (const each of earlier) {
        const count = shared[each] ?? 0;
        if (count === 0) touched.push(each);
        shared[each] = count + 1;
      }
      earlier.push(index);
    }
    return touched
      .sort((a, b) => a - b)
      .flatMap((each): Many<Pair> => {
        const [first, count] = [texts[each], shared[each] ?? 0];
        shared[each] = 0;
        if (!first || first.clause === second.clause) return [];
        const share = count / (first.runs.size + second.runs.size - count);
        return share >= SAME ? [{ first, second, share }] : [];
      });
  });
}
