import { clean } from '../clean.js';

const SPECIAL = /[&<>"']/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Latin letters, figures and the marks of print: nothing to escape, nothing hidden. Most of what a contract says is that. */
const PLAIN = /^[ !#-%(-;=?-~\u00A0-\u024F\u2010-\u2027\u202F-\u203A\u20AC\u2192]*$/;

/** For text and for attributes in quotes alike: a layout that puts one in the other's place stays safe. */
export function escapeHtml(text: string): string {
  if (PLAIN.test(text)) return text;
  const cleaned = clean(text);
  return SPECIAL.test(cleaned) ? cleaned.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '') : cleaned;
}

/** A CSS string in quotes that may stand in a style element: no "<" is left to close it. */
export function cssString(text: string): string {
  return `"${clean(text).replace(/["\\<>&]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
