/** Situations that put the same values into a text share what it becomes: most differ in a few facts. */
import type { Block, Inline, Many } from '../../shapes.js';
import { freezeRows } from './skeleton.js';

/** Situations of an offer follow each other; those of another come back for the next document. */
const KEPT = 8;
const alreadyFilled = new WeakMap<Many<Block>, Map<string, Many<Block>>>();

/** What `make` gives for these values in the slots of `blocks`; frozen, since others may have it too. */
export function alikeWith(blocks: Many<Block>, values: Many<Inline>, make: () => Many<Block>): Many<Block> {
  const byValues = alreadyFilled.get(blocks) ?? new Map<string, Many<Block>>();
  alreadyFilled.set(blocks, byValues);
  let key = '';
  for (const value of values) key += keyOf(value);
  const known = byValues.get(key);
  if (known) return known;
  const made = make();
  freezeRows(made);
  Object.freeze(made);
  byValues.set(key, made);
  const [oldest] = byValues.keys();
  if (byValues.size > KEPT && oldest !== undefined) byValues.delete(oldest);
  return made;
}

/** Two rows of values never read alike, whatever a customer's name holds: each part says how long it is. */
function keyOf(inline: Inline): string {
  switch (inline.type) {
    case 'value': {
      const raw = typeof inline.raw === 'object' ? JSON.stringify(inline.raw) : String(inline.raw);
      return part(inline.path) + part(raw) + part(inline.text);
    }
    case 'reference':
      return part(inline.to) + part(inline.document) + part(inline.anchor ?? '') + part(inline.text);
    default:
      return part(JSON.stringify(inline));
  }
}

const part = (text: string): string => `${String(text.length)}:${text}`;
