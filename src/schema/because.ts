/** The condition under which a part of a schema speaks, in words: " quand « mode » vaut « contractual »". */
import type { Said } from '../diagnostics/entry.js';
import { at, isObject, type Json } from './pointer.js';

/** `path` leads to the keyword that failed; undefined where it speaks always. */
export function because(root: Json, path: readonly string[]): Said | undefined {
  for (let index = path.length - 1; index > 0; index--) {
    const branch = path[index];
    if (branch !== 'then' && branch !== 'else') continue;
    const parent = at(root, path.slice(0, index));
    const tests = isObject(parent) && isObject(parent.if) ? testsOf(parent.if, '') : [];
    if (tests.length === 0) continue;
    return {
      fr: ` ${branch === 'then' ? 'quand' : 'sauf quand'} ${tests.map(({ fr }) => fr).join(' et ')}`,
      en: ` ${branch === 'then' ? 'when' : 'unless'} ${tests.map(({ en }) => en).join(' and ')}`,
    };
  }
  return undefined;
}

function testsOf(schema: Json, prefix: string): Said[] {
  if (!isObject(schema)) return [];
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? (schema.required as readonly string[]) : [];
  const tested = Object.entries(properties).flatMap(([key, below]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const values = isObject(below)
      ? 'const' in below
        ? [below.const]
        : Array.isArray(below.enum)
          ? (below.enum as Json[])
          : []
      : [];
    if (values.length === 0) return testsOf(below, path);
    const listed = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    return [
      {
        fr: `« ${path} » vaut ${listed.map((value) => `« ${value} »`).join(' ou ')}`,
        en: `"${path}" is ${listed.map((value) => `"${value}"`).join(' or ')}`,
      },
    ];
  });
  const present = required
    .filter((key) => !Object.hasOwn(properties, key))
    .map((key) => (prefix === '' ? key : `${prefix}.${key}`))
    .map((path) => ({ fr: `« ${path} » est présent`, en: `"${path}" is present` }));
  return [...present, ...tested];
}
