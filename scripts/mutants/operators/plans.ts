/** Slips in the plan of a document. */
import { parse } from 'yaml';
import { changed, type Operator, type PartRow } from '../slip.js';

export const dropFromPlan: Operator = ({ files, workspace }) =>
  files
    .filter(({ path }) => path.startsWith('documents/'))
    .flatMap((file) => {
      const plan = parse(file.text) as { readonly id: string; readonly per: string; readonly parts: PartRow[] };
      if (plan.per === 'contract') return [];
      return clausesIn(plan.parts)
        .filter((clause) => workspace.clauses[clause])
        .map((clause) =>
          changed(file, `${plan.id}, ${clause}`, (value) => {
            const without = (parts: PartRow[]): PartRow[] =>
              parts
                .filter((part) => part.clause !== clause)
                .map((part) => (part.parts ? { ...part, parts: without(part.parts) } : part));
            value.parts = without(value.parts);
          }),
        );
    });

const clausesIn = (parts: readonly PartRow[]): readonly string[] =>
  parts.flatMap(({ clause, parts: below }) => (clause === undefined ? clausesIn(below ?? []) : [clause]));
