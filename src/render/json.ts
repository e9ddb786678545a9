/** The tree as it is, with the decisions and the effects behind it. */
import type { Document } from '../shapes.js';

/** Characters that JSON lets through and that a terminal or a reader obeys. */
const HIDDEN = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Pretty, keys in order of code units: equal documents give equal bytes. */
export function renderJson(document: Document): string {
  const text = JSON.stringify(document, sorted, 2);
  return `${text.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
