/** Who contracts: the identity facts that the plan lists, the host's first, the client's where a sale is made. */
import type { Block, Many } from '../../shapes.js';
import { localised, text } from '../inline.js';
import { objectTable } from '../table.js';
import type { Write } from './index.js';

export const parties: Write = ({ prepared }, part) => {
  const party = (root: 'provider' | 'client', word: string): Many<Block> => {
    const rows = part.rows?.filter((path) => path.startsWith(`${root}.`));
    const table = objectTable(prepared, root, rows);
    const caption = prepared.workspace.vocabulary.words[word];
    if (table.rows.length === 0) return [];
    return [{ ...table, caption: caption ? text(localised(caption, prepared.situation.lang)) : [] }];
  };
  return [...party('provider', 'host'), ...party('client', 'client')];
};
