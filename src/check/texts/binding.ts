import type { Prepared } from '../../assemble/prepare.js';
import type { DocumentPlan, Dict } from '../../shapes.js';
import { onceForBoth } from '../../situation/once.js';

/** The clauses of a situation that stand in documents which bind. */
export const bindingClauses = onceForBoth((places: Prepared['places'], documents: Dict<DocumentPlan>) =>
  Object.values(places).filter(({ document }) => documents[document]?.nature === 'contractual'),
);
