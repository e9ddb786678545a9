/** Folds what does not distinguish two quotations: spaces, quotes, apostrophes, dashes, Markdown marks. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the original of what it comes from. */
  readonly from: Uint32Array;
}

/** Each alternative is one thing to fold, by the group that names it. */
const FOLDS =
  /(?<nothing>\]\([^)\s]*\)|[*_[\]\\])|(?<item>(?:^|\n)[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)|(?<brace>\{\{\s+|\s+\}\})|(?<open>[«“]\s*)|(?<close>\s*[»”])|(?<ellipsis>\.{3})|(?<apostrophe>’)|(?<dash>[–—])|(?<gap>\s+(?=[;:!?%]))|(?<space>[\s|]+)/gu;

function replacement(match: string, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups.nothing !== undefined || groups.gap !== undefined) return '';
  if (groups.brace !== undefined) return match.trim();
  if (groups.open !== undefined || groups.close !== undefined) return '"';
  if (groups.ellipsis !== undefined) return '…';
  if (groups.apostrophe !== undefined) return "'";
  return groups.dash === undefined ? ' ' : '-';
}

export function fold(original: string): Folded {
  let text = '';
  let spaced = true;
  const from: number[] = [];
  // Every space is one of the things to fold: between two of them there is none.
  const copy = (start: number, end: number): void => {
    if (start === end) return;
    text += original.slice(start, end);
    spaced = false;
    for (let at = start; at < end; at++) from.push(at);
  };
  const put = (piece: string, offset: number): void => {
    for (const unit of piece) {
      if (unit === ' ' && spaced) continue;
      text += unit;
      spaced = unit === ' ';
      from.push(offset);
    }
  };
  let done = 0;
  for (const match of original.matchAll(FOLDS)) {
    copy(done, match.index);
    put(replacement(match[0], match.groups ?? {}), match.index);
    done = match.index + match[0].length;
  }
  copy(done, original.length);
  return { text, from: new Uint32Array(from) };
}
