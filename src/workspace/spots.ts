/** Where each character of a scalar's value stands in the file: YAML strips indentation, folds lines and undoes escapes. */
import type { CST } from 'yaml';

type ScalarToken = CST.FlowScalar | CST.BlockScalar;
/** The part of one physical line that belongs to the value, and where its line break stands. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly lineBreak: number;
}

/** An offset in `text` for each UTF-16 unit of `value`, and one more for its end. A fold maps to the line break that it stands for. */
export function offsetsOf(token: ScalarToken, value: string, text: string): readonly number[] {
  const start = token.offset;
  switch (token.type) {
    case 'block-scalar':
      return byLines(value, text, blockLines(token, text), false);
    case 'double-quoted-scalar':
      return doubleQuoted(start + 1, start + token.source.length - 1, text);
    case 'single-quoted-scalar':
      return byLines(value, text, flowLines(start + 1, start + token.source.length - 1, text), true);
    case 'scalar':
    case 'alias':
      return byLines(value, text, flowLines(start, start + token.source.length, text), false);
  }
}

function byLines(value: string, text: string, lines: readonly Line[], quoted: boolean): number[] {
  const offsets: number[] = [];
  let last = -1;
  const breaks = (): void => {
    if (value[offsets.length] === ' ') offsets.push(breakOf(lines, Math.max(last, 0)));
    else for (let line = Math.max(last, 0); value[offsets.length] === '\n'; line++) offsets.push(breakOf(lines, line));
  };
  lines.forEach(({ start, end }, index) => {
    if (start === end) return;
    if (index > 0) breaks();
    last = index;
    for (let at = start; at < end; at++) {
      offsets.push(at);
      if (quoted && text[at] === "'") at++;
    }
  });
  const end = lines[last]?.end ?? lines[0]?.start ?? 0;
  breaks();
  offsets.push(offsets.length > 0 ? Math.max(end, (offsets.at(-1) ?? 0) + 1) : end);
  return offsets;
}

function breakOf(lines: readonly Line[], index: number): number {
  return (lines[index] ?? lines.at(-1))?.lineBreak ?? 0;
}

/** Physical lines of text[start, end): whole lines, a carriage return counted with the break. */
function physical(start: number, end: number, text: string): Line[] {
  const lines: Line[] = [];
  for (let at = start; at <= end;) {
    const found = text.indexOf('\n', at);
    const feed = found === -1 || found >= end ? end : found;
    lines.push({ start: at, end: feed < end && text[feed - 1] === '\r' ? feed - 1 : feed, lineBreak: feed });
    at = feed + 1;
  }
  return lines;
}

function flowLines(start: number, end: number, text: string): Line[] {
  const lines = physical(start, end, text);
  return lines.map((line, index) => {
    let { start: from, end: to } = line;
    const blank = (at: number): boolean => text[at] === ' ' || text[at] === '\t';
    if (index > 0) while (from < to && blank(from)) from++;
    if (index < lines.length - 1) while (to > from && blank(to - 1)) to--;
    return { ...line, start: from, end: to };
  });
}

function blockLines(token: CST.BlockScalar, text: string): Line[] {
  const header = token.props.reduce((length, prop) => length + ('source' in prop ? prop.source.length : 0), 0);
  const start = token.offset + header;
  const lines = physical(start, start + token.source.length, text);
  const indentOf = ({ start: from, end }: Line): number => {
    let at = from;
    while (at < end && text[at] === ' ') at++;
    return at - from;
  };
  const [marker] = token.props;
  const explicit = marker && 'source' in marker ? /[1-9]/.exec(marker.source)?.[0] : undefined;
  const first = lines.find((line) => indentOf(line) < line.end - line.start);
  const stripped = explicit ? Math.max(token.indent, 0) + Number(explicit) : first && indentOf(first);
  const indent = first && stripped !== undefined ? stripped : Infinity;
  return lines.map((line) => ({ ...line, start: Math.min(line.start + Math.min(indentOf(line), indent), line.end) }));
}

function doubleQuoted(start: number, end: number, text: string): number[] {
  const offsets: number[] = [];
  for (let at = start; at < end;) {
    const escape = text[at] === '\\';
    const blanks = escape ? 1 : blanksAt(at, text);
    if (/^\r?\n/.test(text.slice(at + blanks, at + blanks + 2))) {
      const next = escape ? lineAfter(at + blanks, text) : contentAfter(at + blanks, text);
      if (!escape) offsets.push(...folds(at + blanks, next, text));
      at = next;
    } else if (escape) {
      const digits = { x: 2, u: 4, U: 8 }[text[at + 1] ?? ''] ?? 0;
      offsets.push(at);
      if (Number.parseInt(text.slice(at + 2, at + 2 + digits), 16) > 0xffff) offsets.push(at);
      at += 2 + digits;
    } else for (const stop = at + Math.max(blanks, 1); at < stop; at++) offsets.push(at);
  }
  offsets.push(end);
  return offsets;
}

/** One line break folds into a space; of several, all but the first are kept. */
function folds(from: number, to: number, text: string): number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return breaks.slice(0, Math.max(1, breaks.length - 1));
}

function blanksAt(at: number, text: string): number {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end - at;
}

function contentAfter(at: number, text: string): number {
  let end = at;
  while (/[ \t\r\n]/.test(text[end] ?? '')) end++;
  return end;
}

function lineAfter(at: number, text: string): number {
  const next = text.indexOf('\n', at) + 1;
  return next + blanksAt(next, text);
}
