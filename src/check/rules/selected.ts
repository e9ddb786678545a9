/** Nothing of the library is dead: each clause has its place in a document, and an offer that prints it. */
import { prepare, type Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { ClauseId, Many, Workspace } from '../../shapes.js';
import { catalogueSituations } from '../../situation/situations.js';
import { within } from './informative.js';

export function checkPlaced({ clauses, documents }: Workspace, report: Report): void {
  const placed = placedIn(documents);
  for (const { id: clause, at } of Object.values(clauses))
    if (!placed.has(clause)) report(diagnose('clause-unplaced', { clause }, { at, subject: { clause } }));
}

/**
 * `sold`: what is printed for some situation that the offers declare. What stands in the paper of one sale alone waits for a sale, and an
 * alternative that could be sold is not dead because nothing sells it today: the proof tells those that cannot.
 */
export function checkSelected(workspace: Workspace, sold: ReadonlySet<ClauseId>, report: Report): void {
  const { documents, clauses } = workspace;
  const compared = catalogueSituations(workspace).map((situation) => prepare(workspace, situation, unheard));
  const printed = new Set([...sold, ...compared.flatMap(printedIn)]);
  const reached = placedIn(Object.fromEntries(Object.entries(documents).filter(([, { per }]) => per !== 'contract')));
  for (const { id: clause, at } of Object.values(clauses))
    if (reached.has(clause) && !printed.has(clause))
      report(diagnose('clause-unselected', { clause }, { at, subject: { clause } }));
}

/** Clauses that stand in some document of the situation. */
export const printedIn = ({ places }: Prepared): Many<ClauseId> => Object.keys(places) as ClauseId[];
const unheard: Report = () => undefined;

const placedIn = (documents: Workspace['documents']): ReadonlySet<ClauseId> =>
  new Set(
    Object.values(documents)
      .flatMap(({ parts }) => within(parts))
      .flatMap((part) => (part.type === 'clause' ? [part.clause] : [])),
  );
