/** One line of a source file as a terminal shows it: how wide each character is, and what stands for those that it would obey. */
import { harmless } from '../workspace/characters.js';

const TAB = '  ';
/** Two columns: East Asian wide and fullwidth forms, and emoji. */
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const COMBINING = /^\p{M}$/u;

export interface Cell {
  /** UTF-16 units from the start of the line. */
  readonly offset: number;
  readonly shown: string;
  readonly width: number;
}

export function cells(line: string): Cell[] {
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

export const widthOf = (row: readonly Cell[]): number => row.reduce((sum, { width }) => sum + width, 0);
export const shownOf = (row: readonly Cell[]): string => row.map(({ shown }) => shown).join('');
