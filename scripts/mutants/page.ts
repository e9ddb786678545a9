/** The page on mutants: how many of each kind are caught by what, and every survivor with the reason why it may live. */
import { KINDS } from './conditions.js';
import type { Outcome } from './run.js';

export interface Drawn {
  readonly seed: number;
  readonly outcomes: readonly Outcome[];
}

/** Why a mutant that nobody tells may live, by its name. */
export type Reasons = Readonly<Record<string, string>>;

export function page(
  drawn: readonly Drawn[],
  { all, each, reasons }: { readonly all: number; readonly each: number; readonly reasons: Reasons },
): string {
  return `# Mutants of the starter library

Written by \`npm run mutants:conditions\`; not to be changed by hand. Each mutant is a copy of the library with one condition changed, as a
slip of the hand would, then read, checked with the offers that there are, and proved with the own engine for all that could be sold.
There are ${all} such mutants; at most ${each} of each kind were drawn. A finding that the unchanged library has does not count. The rules
were finished before the last seed was first run, and nothing was changed after it.

*The same library*: both engines prove, over the joint space of both libraries, that every text of every clause, every effect and every
document stands in exactly the same situations. Such a mutant changes nothing that anybody could read.

${drawn.map(tables).join('\n')}
## Those that nobody tells, and why they may

${survivorsOf(drawn)
  .map((outcome) => `- ${nameOf(outcome)}: ${reasons[nameOf(outcome)] ?? 'unexplained'}`)
  .join('\n')}
`;
}

export const unexplained = (drawn: readonly Drawn[], reasons: Reasons): readonly string[] =>
  survivorsOf(drawn)
    .map(nameOf)
    .filter((name) => !Object.hasOwn(reasons, name));

const survivorsOf = (drawn: readonly Drawn[]): readonly Outcome[] =>
  drawn.flatMap(({ outcomes }) => outcomes).filter((outcome) => !isCaught(outcome) && !outcome.equivalent);

const nameOf = ({ mutant: { kind, of, before, after } }: Outcome): string =>
  `${of} ${kind}, ${after === undefined ? before : `${before} → ${after}`}`;

function tables({ seed, outcomes }: Drawn): string {
  const rows = KINDS.map((kind) => `| ${kind} | ${counted(outcomes.filter(({ mutant }) => mutant.kind === kind))} |`);
  return `## Seed ${seed}

| The mutant … | drawn | refused by reading | caught by \`check\` | caught by \`prove\` | by \`prove\` alone | the same library | not caught |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}
| **together** | ${counted(outcomes)} |

| Clause | Before | After | Told by |
|---|---|---|---|
${outcomes.map(row).join('\n')}
`;
}

function counted(of: readonly Outcome[]): string {
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
