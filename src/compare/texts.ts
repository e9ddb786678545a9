/** How one passage differs from what it was, word by word. */
import { diffArrays } from 'diff';
import type { PassageChange, Words } from '../report/changes/changes.js';
import type { Clause, Many } from '../shapes.js';
import { wordsIn, type Passage, type Token } from './passages.js';

export type Reworded = Pick<PassageChange, 'kind' | 'id' | 'title' | 'change' | 'alternatives' | 'words'>;

/** Undefined where they are the same but for values that are told with their fact. */
export function reworded(before: Passage | undefined, after: Passage | undefined): Reworded | undefined {
  const passage = after ?? before;
  if (!passage) return undefined;
  const { kind, id, title } = passage;
  const [was, is] = [before?.alternative, after?.alternative];
  const took = before && after && was !== is ? ([was ?? '', is ?? ''] as const) : undefined;
  const words = wordsOf(before?.tokens ?? [], after?.tokens ?? []);
  if (before && after && !took && words.every(({ change }) => change === 'same')) return undefined;
  const change = !before ? 'added' : !after ? 'removed' : took ? 'alternative' : 'text';
  return { kind, id, title, change, ...(took ? { alternatives: took } : {}), words };
}

function wordsOf(before: Many<Token>, after: Many<Token>): Many<Words> {
  const parts = diffArrays([...before], [...after], { comparator: (a, b) => a.same === b.same });
  return parts.map(({ value, added, removed }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value.map(({ text }) => text).join(''),
  }));
}

/** A clause that no document prints, or whose meaning alone changed: compared as it is written. Without words, only its meaning did. */
export function rewritten(before: Clause | undefined, after: Clause | undefined): Reworded | undefined {
  if (before?.hash === after?.hash) return undefined;
  const [was, is] = [before, after].map((clause) => clause && asWritten(clause));
  const found = reworded(was, is);
  if (found) return found;
  return is ? { kind: 'clause', id: is.id, title: is.title, change: 'text', words: [] } : undefined;
}

function asWritten({ id, title, alternatives }: Clause): Passage {
  const tokens = alternatives.flatMap(({ text }) => wordsIn(text.fr.source));
  return { kind: 'clause', id, title: title.fr, tokens };
}
