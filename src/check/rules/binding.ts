import type { LedgerEntry } from '../../assemble/prepare.js';
import type { Many } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';

/** What of a ledger stands in documents that bind. */
export const bindingIn = onceFor((ledger: Many<LedgerEntry>) =>
  ledger.filter(({ nature }) => nature === 'contractual'),
);
