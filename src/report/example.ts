/**
 * A workspace or a command line that a code or a rule finds fault with, and its nearest neighbour that is right: of files, the
 * lines that differ. Where no example can be given both are empty, and `says` tells why.
 */
import type { Localised, Many } from '../shapes.js';
import type { MessageLang } from './phrases.js';
import { inLang } from './told.js';

export type Snippet = Passage | Session;
export interface Passage {
  /** Absent where it does not matter which file it is. */
  readonly file?: string;
  readonly text: string;
}
export interface Session {
  /** Lines of a shell. */
  readonly typed: Many<string>;
  /** What is told of the code; absent where nothing is. */
  readonly prints?: Localised<string>;
}
export interface Example {
  /** What the bad one makes again. */
  readonly says?: Localised<string>;
  readonly bad: Many<Snippet>;
  readonly good: Many<Snippet>;
}

/** As a terminal shows them; none where there is nothing to show. */
export function linesOf(snippet: Snippet, lang: MessageLang): Many<string> {
  if ('text' in snippet) return snippet.text === '' ? [] : snippet.text.split('\n');
  const printed = snippet.prints ? inLang(snippet.prints, lang).split('\n') : [];
  return [...snippet.typed.map((line) => `$ ${line}`), ...printed];
}
