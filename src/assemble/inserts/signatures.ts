/** Where both parties sign: who signs for whom comes from the facts that the plan lists. */
import type { Inline, Many, Party } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { value } from '../inline.js';
import { word } from '../word.js';
import type { Write } from './index.js';

export const signatures: Write = ({ prepared }, part) => {
  const line = (path: string): Many<Many<Inline>> => {
    const type = prepared.workspace.facts[path];
    const fact = factAt(prepared.facts, path);
    return type && fact !== undefined ? [[value(path, fact, type)]] : [];
  };
  const block = (party: Party, root: string) => {
    const title = word(prepared, party);
    const rows = part.rows?.filter((path) => path.startsWith(`${root}.`)) ?? [];
    return { party, lines: [...(title.length > 0 ? [title] : []), ...rows.flatMap(line)] };
  };
  return [{ type: 'signatures', parties: [block('host', 'provider'), block('client', 'client')] }];
};
