/** What docs/heuristics.md says: precision and recall of each heuristic, on each part of the sentences. */
import { CODES, labelled, measure, shares, sum, type Half, type Score } from './measure.js';

const HALVES = ['tuned', 'blind'] as const satisfies readonly Half[];

export const reportOf = (): string => `# Heuristics on prose

Some checks tell what a sentence says from its wording. They can be wrong, and say so in every message. How often they are was measured on invented sentences of hosting contracts, each labelled with the codes that a careful reader would expect:

- **tuned**: ${labelled('tuned').length} sentences whose mistakes were looked at while the wordings were written. Two sets among them were held out once and are spent now; this column only shows that nothing was lost.
- **blind**: ${labelled('blind').length} sentences of 2026-11-28, by an author who had seen none of the wordings: clauses of lawyers, plain letters of small hosts, translations. They were read after the wordings were frozen, measured once, and nothing was changed since. **This column is what to expect** of a text that nobody has seen.

Precision: of what was told, the share that is right. Recall: of what is there, the share that was told. In brackets, the counts. A recall below 100 % means that silence is no proof: the ledger of effects is what rules and proofs read, and a reader's eye what completes it.

| Code | Precision, tuned | Recall, tuned | Precision, blind | Recall, blind |
|---|---|---|---|---|
${[...CODES.map((code) => line(`\`${code}\``, (half) => measure(half, code))), line('**all**', all)].join('\n')}

Written by \`npm run heuristics\`; \`npm run heuristics -- --all\` prints each mistake. The sentences stand in [tests/check/sentences](../tests/check/sentences).
`;

export const all = (half: Half): Score => sum(CODES.map((code) => measure(half, code)));

function line(name: string, of: (half: Half) => Score): string {
  const cells = HALVES.flatMap((half) => {
    const score = of(half);
    const { precision, recall } = shares(score);
    const { right, wrong, missed } = score;
    return [
      `${percent(precision)} (${right}/${right + wrong.length})`,
      `${percent(recall)} (${right}/${right + missed.length})`,
    ];
  });
  return `| ${[name, ...cells].join(' | ')} |`;
}
const percent = (share: number): string => `${Math.round(share * 100)} %`;
