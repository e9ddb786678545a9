/** The lines around a place, with a mark under the exact range. */
import type { Place } from '../shapes.js';
import { rowOf, type Row } from './columns.js';

/** Characters of a long line that are shown, and how many of them before the mark. */
const WINDOW = 110;
const BEFORE = 60;

export interface FrameStyle {
  readonly gutter: (text: string) => string;
  readonly mark: (text: string) => string;
}

/** The line of `at.start` with its neighbours: "12 │ text", and "^^^" below. [] where the file has no such line. */
export function frame(lines: readonly string[], at: Place, style: FrameStyle): string[] {
  const { line } = at.start;
  const marked = lines[line - 1];
  if (marked === undefined) return [];
  const row = rowOf(marked);
  const from = row.indexOf(at.start.column - 1);
  const to = at.end.line === line ? Math.max(row.indexOf(at.end.column - 1), from + 1) : row.length;
  const left = from > WINDOW - 10 ? from - BEFORE : 0;
  const size = String(line + 1).length;
  const numbered = (number: number | '', text: string): string =>
    `${style.gutter(`  ${String(number).padStart(size)} │`)} ${text}`.trimEnd();

  const shown = [line - 1, line, line + 1].flatMap((number) => {
    const text = lines[number - 1];
    return text === undefined ? [] : [{ number, text: numbered(number, cut(rowOf(text), left)) }];
  });
  const indent = ' '.repeat((left > 0 ? 1 : 0) + row.width(left, from));
  const width = Math.max(1, row.width(from, Math.min(to, left + WINDOW)));
  const mark = numbered('', indent + style.mark('^'.repeat(width)));
  return shown.flatMap(({ number, text }) => (number === line ? [text, mark] : [text]));
}

function cut(row: Row, left: number): string {
  const more = row.length > left + WINDOW ? '…' : '';
  return `${left > 0 && row.length > 0 ? '…' : ''}${row.shown(left, left + WINDOW)}${more}`;
}
