/** Folds what does not distinguish two quotations: spaces, quotes, apostrophes, dashes, Markdown marks. */
import type { Many } from '../../shapes.js';

export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the original of what it comes from. */
  readonly from: Many<number>;
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
  const from: number[] = [];
  const put = (piece: string, offset: number, step: 0 | 1): void => {
    for (let index = 0; index < piece.length; index++) {
      const unit = piece.charAt(index);
      if (unit === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += unit;
      from.push(offset + index * step);
    }
  };
  let done = 0;
  for (const match of original.matchAll(FOLDS)) {
    put(original.slice(done, match.index), done, 1);
    put(replacement(match[0], match.groups ?? {}), match.index, 0);
    done = match.index + match[0].length;
  }
  put(original.slice(done), done, 1);
  return { text, from };
}
