/** Who contracts: the identity facts that the plan lists, the host's first, the client's where a sale is made. */
import type { Block, Many } from '../../shapes.js';
import { identityTable } from '../table.js';
import type { Write } from './index.js';

export const parties: Write = ({ prepared }, part) => {
  const party = (root: 'provider' | 'client', caption: string): Many<Block> => {
    const rows = part.rows?.filter((path) => path.startsWith(`${root}.`));
    return identityTable(prepared, root, rows, caption);
  };
  return [...party('provider', 'host'), ...party('client', 'client')];
};
