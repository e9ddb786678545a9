/** Characters that a reader cannot see and that change what a machine reads. */

/**
 * Controls (tab and line feed excepted), lone surrogates, line and paragraph separators, non-characters, interlinear
 * annotation, and all that Unicode calls ignorable: zero-width, bidirectional, tag and variation characters.
 */
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{NChar}\p{DI}\ufff9-\ufffb]/gu;
/** What most texts are made of, none of it hidden: told much sooner than what is. */
const PLAIN = /^[\t\n\x20-\x7e\xa0-\xac\xae-\u024f\u2010-\u2027\u202f\u2030-\u205e\u20a0-\u20bf]*$/;
const ARABIC = /\p{Script=Arabic}/u;

export interface Hidden {
  /** UTF-16 units from the start. */
  readonly offset: number;
  readonly length: number;
  /** "U+202E". */
  readonly name: string;
}

/** Every hidden character of `text`, in order. A carriage return before a line feed, and joiners after an Arabic letter, are none. */
export function hiddenIn(text: string): Hidden[] {
  if (PLAIN.test(text)) return [];
  const found: Hidden[] = [];
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (character === '\r' && text[index + 1] === '\n') continue;
    if (/[\u200c\u200d]/.test(character) && ARABIC.test(text[index - 1] ?? '')) continue;
    found.push({ offset: index, length: character.length, name: codeName(character) });
  }
  return found;
}

/** `text` on one line, each hidden character written as "<U+001B>": what came from input can then stand in a terminal. */
export function harmless(text: string): string {
  return replaceHidden(text.replace(/[\t\n]/g, ' '), (character) => `<${codeName(character)}>`);
}

/** `text` with each hidden character written otherwise. */
export function replaceHidden(text: string, write: (character: string) => string): string {
  return PLAIN.test(text) ? text : text.replace(HIDDEN, write);
}

/** "U+202E". */
export function codeName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
