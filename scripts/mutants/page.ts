/** The page on mutants: how many of each kind are caught by what, and every survivor with the reason why it may live. */
import { KINDS } from './conditions.js';
import type { Outcome } from './run.js';

interface Sampled {
  readonly all: number;
  readonly each: number;
  readonly seed: number;
}

export function page(outcomes: readonly Outcome[], { all, each, seed }: Sampled): string {
  const counted = (of: readonly Outcome[]): string => {
    const caught = of.filter(isCaught).length;
    const equivalent = of.filter((outcome) => outcome.equivalent).length;
    const cells = [
      of.length,
      of.filter(({ reading }) => reading.length > 0).length,
      of.filter(({ checking }) => checking.length > 0).length,
      of.filter(({ proving }) => proving.length > 0).length,
      of.filter(({ checking, proving }) => checking.length === 0 && proving.length > 0).length,
      equivalent,
      of.length - caught - equivalent,
    ];
    return cells.join(' | ');
  };
  const rows = KINDS.map((kind) => {
    const of = outcomes.filter(({ mutant }) => mutant.kind === kind);
    return `| ${kind} | ${counted(of)} |`;
  });
  return `# Mutants of the starter library

Written by \`npx tsx scripts/mutation.ts --each ${each} --seed ${seed}\`: a copy of the library with one condition changed, as a slip of
the hand would, then read, checked with the offers that there are, and proved with the own engine for all that could be sold. There are
${all} such mutants; at most ${each} of each kind were drawn. A finding that the unchanged library has does not count.

| The mutant … | drawn | refused by reading | caught by \`check\` | caught by \`prove\` | by \`prove\` alone | the same library | not caught |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}
| **together** | ${counted(outcomes)} |

*The same library*: both engines prove, over the joint space of both libraries, that every text of every clause, every effect and every
document stands in exactly the same situations. Such a mutant changes nothing that anybody could read.

## Each of them

| Clause | Before | After | Told by |
|---|---|---|---|
${outcomes.map(row).join('\n')}
`;
}

const isCaught = ({ reading, checking, proving }: Outcome): boolean =>
  reading.length + checking.length + proving.length > 0;

function row(outcome: Outcome): string {
  const { mutant, reading, checking, proving, equivalent, differing } = outcome;
  const by = [
    ...(reading.length > 0 ? [`reading: ${reading.join(', ')}`] : []),
    ...(checking.length > 0 ? [`check: ${checking.join(', ')}`] : []),
    ...(proving.length > 0 ? [`prove: ${proving.join(', ')}`] : []),
    ...(equivalent ? ['the same library'] : []),
    ...(isCaught(outcome) || equivalent ? [] : [`nobody: ${differing.join('; ')}`]),
  ];
  const after =
    mutant.kind === 'removes an alternative' ? '(removed)' : mutant.after === undefined ? '(none)' : code(mutant.after);
  return `| ${mutant.of} | ${code(mutant.before)} | ${after} | ${by.join(' · ').replaceAll('|', '\\|')} |`;
}

const code = (source: string): string => `\`${source.replaceAll('|', '\\|')}\``;
