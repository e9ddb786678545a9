/**
 * What no reader sees and machines obey: controls, lone surrogates, line separators, direction overrides. The loader
 * refuses them; here they lose their power should one come through.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{NChar}\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/u;
const EACH = new RegExp(HIDDEN, 'gu');

/** White space stays white space; the rest becomes U+FFFD, which shows. */
export function clean(text: string): string {
  return HIDDEN.test(text) ? text.replace(EACH, (character) => (/\s|\u0085/.test(character) ? ' ' : '\uFFFD')) : text;
}
