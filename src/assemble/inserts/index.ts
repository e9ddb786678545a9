/** What the compiler writes itself, from the ledger, the vocabulary and the facts: one file per insert. */
import type { Block, DocumentId, Insert, Many, Part } from '../../shapes.js';
import type { Filling } from '../text.js';
import { comparison } from './comparison.js';
import { definitions } from './definitions.js';
import { documents } from './documents.js';
import { matrix } from './matrix.js';
import { order } from './order.js';
import { parties } from './parties.js';
import { prices } from './prices.js';
import { signatures } from './signatures.js';
import { total } from './total.js';

export type InsertPart = Extract<Part, { type: 'insert' }>;
export type Write = (filling: Filling, part: InsertPart, document: DocumentId, level: number) => Many<Block>;

const inserts: Readonly<Record<Insert, Write>> = {
  comparison,
  definitions,
  documents,
  matrix,
  order,
  parties,
  prices,
  signatures,
  total,
};

export const insertBlocks: Write = (filling, part, document, level) =>
  inserts[part.insert](filling, part, document, level);
