/** Which characters the fonts carry. */

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const LATIN = range(0x20, 0x7e) + range(0xa0, 0x17f) + 'ȘșȚțẞ';
const SPACES = '\u2007\u2009\u200A\u202F';
const PUNCTUATION = '‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄';
const SIGNS = '€№™−≈≠≤≥←↑→↓↔✓✗☐☑⁰⁴⁵⁶⁷⁸⁹';

/** Embedded in every HTML file: what French, English and their neighbours write contracts with, kept small. */
export const EMBEDDED = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŸ' + '\u2009\u202F' + '‐‑–—‘’“”•…‹›' + '€−→☐☑';

const COMBINING = range(0x300, 0x338);
const GREEK_AND_CYRILLIC = range(0x370, 0x3ff) + range(0x400, 0x4ff);
const VIETNAMESE = range(0x180, 0x24f) + range(0x1e00, 0x1eff);
const RARE = range(0x2000, 0x206f) + range(0x2070, 0x209c) + range(0x20a0, 0x20c0) + range(0x2100, 0x2193);

/** Installed for the printing browser: a name in Greek, Cyrillic or Vietnamese letters prints too. */
export const INSTALLED = LATIN + SPACES + PUNCTUATION + SIGNS + COMBINING + GREEK_AND_CYRILLIC + VIETNAMESE + RARE;
