/** Whether what the compiler writes itself holds anything, as the assembler decides it before it numbers. */
import { leavesUnder } from '../../assemble/table.js';
import type { Condition, Part, Workspace } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import type { Encoding, Outcomes } from '../space/conditions.js';

type Leaf = Extract<Part, { type: 'table' | 'verbatim' | 'insert' }>;

export function standing(
  part: Leaf,
  workspace: Workspace,
  { algebra, sites }: Encoding,
  outcomes: (condition: Condition) => Outcomes,
): Formula {
  const { all, any, atMost, not, TRUE, FALSE } = algebra;
  const { vocabulary } = workspace;
  const present = (path: string): Formula => sites.get(path)?.present ?? FALSE;
  if (part.type === 'verbatim') return TRUE;
  if (part.type === 'table') {
    const { items, size, present: there = FALSE } = sites.get(part.path) ?? {};
    if (items) return any(...items);
    if (size) return any(...size.map(({ when, amount }) => all(when, not(atMost(amount)))));
    return all(there, any(...(part.rows ?? leavesUnder(workspace, part.path)).map(present)));
  }
  if (part.insert === 'matrix')
    return any(
      ...Object.values(vocabulary.activities).flatMap(({ matrix, applies }) =>
        matrix ? [applies ? outcomes(applies).holds : TRUE] : [],
      ),
    );
  if (part.insert !== 'prices') return TRUE;
  const offered = sites.get('offer.options_offered')?.size ?? [];
  return any(
    ...Object.values(vocabulary.prices).flatMap(({ path }) => (path === undefined ? [] : [present(path)])),
    ...offered.map(({ when, amount }) => all(when, not(atMost(amount)))),
  );
}
