/** Columns of a page of plain text. */
export const WIDTH = 80;

/**
 * Lines of at most WIDTH columns, broken at spaces only: no-break spaces hold. The first line starts with `first`, the
 * others with `next`; a line feed in `text` starts a line. A word longer than a line stands alone.
 */
export function wrap(text: string, first: string, next = first): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      if (word === '') continue;
      const lead = lines.length === 0 ? first : next;
      if (line !== '' && widthOf(lead) + widthOf(line) + 1 + widthOf(word) > WIDTH) {
        lines.push(lead + line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '') lines.push((lines.length === 0 ? first : next) + line);
  }
  return lines;
}

/** A mark that stands on another character, or a character of two units: French is written without. */
const SPECIAL = /[\p{M}\u{10000}-\u{10FFFF}]/u;

/** Columns: characters, without the marks that stand on others. */
export function widthOf(text: string): number {
  return SPECIAL.test(text) ? Array.from(text.replace(/\p{M}/gu, '')).length : text.length;
}
