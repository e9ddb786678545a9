/** One line of a source file as a terminal shows it: how wide each character is, and what stands for those that it would obey. */
import { harmless } from '../workspace/characters.js';

const TAB = '  ';
/** Two columns: East Asian wide and fullwidth forms, and emoji. */
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const COMBINING = /^\p{M}$/u;

/** One column each, shown as they are: what most lines are made of. */
const ORDINARY = /^[\x20-\x7e\xa0-\xac\xae-\u024f\u2013\u2014\u2018-\u201e\u2026\u202f\u20ac]*$/;

/** `from` and `to` count characters. */
export interface Row {
  readonly length: number;
  /** The character that stands at so many UTF-16 units from the start of the line, or the next one. */
  readonly indexOf: (offset: number) => number;
  readonly shown: (from: number, to: number) => string;
  readonly width: (from: number, to: number) => number;
}

export const rowOf = (line: string): Row => (ORDINARY.test(line) ? ordinary(line) : measured(cells(line)));

const ordinary = (line: string): Row => ({
  length: line.length,
  indexOf: (offset) => Math.min(Math.max(offset, 0), line.length),
  shown: (from, to) => line.slice(from, to),
  width: (from, to) => Math.max(0, Math.min(to, line.length) - from),
});

const measured = (row: readonly Cell[]): Row => ({
  length: row.length,
  indexOf: (offset) => {
    const found = row.findIndex((cell) => cell.offset >= offset);
    return found === -1 ? row.length : found;
  },
  shown: (from, to) =>
    row
      .slice(from, to)
      .map(({ shown }) => shown)
      .join(''),
  width: (from, to) => row.slice(from, to).reduce((sum, { width }) => sum + width, 0),
});

interface Cell {
  /** UTF-16 units from the start of the line. */
  readonly offset: number;
  readonly shown: string;
  readonly width: number;
}

function cells(line: string): Cell[] {
  let offset = 0;
  return Array.from(line, (character) => {
    const cell = { offset, ...show(character) };
    offset += character.length;
    return cell;
  });
}

function show(character: string): Omit<Cell, 'offset'> {
  if (character === '\t') return { shown: TAB, width: TAB.length };
  const shown = harmless(character);
  if (shown !== character) return { shown, width: shown.length };
  return { shown, width: COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1 };
}
