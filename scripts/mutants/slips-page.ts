/** The page on slips of the hand: how many of each kind are told by what, and every survivor with the reason why it may live. */
import { OPERATOR_NAMES } from './operators.js';
import type { Fate, Sample } from './slips.js';

/** Reasons by id, and the id of one for every survivor, by name, with what is its own. */
export interface Explained {
  readonly reasons: Readonly<Record<string, string>>;
  readonly survivors: Readonly<Record<string, string | { readonly reason: string; readonly note: string }>>;
}

const nameOf = ({ operator, to }: Fate): string => `${operator}: ${to}`;
const survived = ({ told, differing }: Fate): boolean => told.length === 0 && differing !== undefined;

export interface Drawn extends Sample {
  readonly seed: number;
}

export const unexplained = ({ fates }: Sample, { survivors }: Explained): readonly string[] =>
  fates
    .filter(survived)
    .map(nameOf)
    .filter((name) => !Object.hasOwn(survivors, name));

export function slipsPage(drawn: readonly Drawn[], explained: Explained, each: number): string {
  const fates = [...new Map(drawn.flatMap((sample) => sample.fates).map((fate) => [nameOf(fate), fate])).values()];
  const caught = fates.filter(({ told }) => told.length > 0);
  const same = fates.filter((fate) => fate.told.length === 0 && !survived(fate));
  return `# Slips of the hand in the starter library

Written by \`npm run mutants\` (for each seed, at most ${String(each)} of each kind, drawn by name); not to be changed by hand. Each mutant is
the library with one slip, checked as \`clausier check --fail-on warning\` does in every situation that the offers declare. What the
library as it is would be told does not count. *Equivalent*: every document and every effect is the same in every situation.
Conditions have a page of their own, where the prover answers as well: [mutation-proof.md](mutation-proof.md).

Rules, checks, effects and claims answered the survivors of every seed but the last, which was first run when they were finished. Nothing
was changed after it: its figures are what to expect of a slip that nobody has seen.

${drawn.map(tableOf).join('\n\n')}

## Those that survive, and why they may

${survivorsBy(fates.filter(survived), explained)}

## Those that are told

| Slip | By |
|---|---|
${caught.map((fate) => `| ${cell(nameOf(fate))} | ${fate.told.map((code) => `\`${code}\``).join(', ')} |`).join('\n')}

## Those that change nothing

${same.map((fate) => `- ${nameOf(fate)}`).join('\n')}
`;
}

function tableOf({ seed, fates, all }: Drawn): string {
  const counts = (of: readonly Fate[]): string => {
    const told = of.filter((fate) => fate.told.length > 0).length;
    const left = of.filter(survived).length;
    return [of.length, told, of.length - told - left, left].join(' | ');
  };
  const rows = OPERATOR_NAMES.map((operator) => {
    const of = fates.filter((fate) => fate.operator === operator);
    return `| ${operator} | ${String(all[operator] ?? 0)} | ${counts(of)} |`;
  });
  const total = Object.values(all).reduce((sum, count) => sum + count, 0);
  return `## Seed ${String(seed)}

| The slip | there are | drawn | told | equivalent | survived |
|---|---|---|---|---|---|
${rows.join('\n')}
| **together** | ${String(total)} | ${counts(fates)} |`;
}

function survivorsBy(fates: readonly Fate[], { reasons, survivors }: Explained): string {
  const given = fates.map((fate) => {
    const why = survivors[nameOf(fate)];
    return { fate, ...(typeof why === 'object' ? why : { reason: why ?? 'unexplained', note: '' }) };
  });
  return [...new Set(given.map(({ reason }) => reason))]
    .map((reason) => {
      const of = given.filter((each) => each.reason === reason);
      const lines = of.map(
        ({ fate, note }) => `- ${nameOf(fate)} (${fate.differing ?? ''})${note === '' ? '' : `. ${note}`}`,
      );
      return [`### ${reasons[reason] ?? reason} (${String(of.length)})`, '', ...lines].join('\n');
    })
    .join('\n\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
