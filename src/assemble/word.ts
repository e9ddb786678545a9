import type { Inline, Many } from '../shapes.js';
import { titled } from './inline.js';
import type { Prepared } from './prepare.js';

/** A word of the compiler's own tables, from the vocabulary; nothing where the workspace has none. */
export function word({ workspace, situation }: Prepared, id: string): Many<Inline> {
  const words = workspace.vocabulary.words[id];
  return words ? titled(words, situation.lang) : [];
}
