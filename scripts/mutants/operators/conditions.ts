/** Slips in what decides whether a text prints. */
import type { Dict, FactType } from '../../../src/shapes.js';
import { bodies } from '../bodies.js';
import { changed, type Operator } from '../slip.js';

const LITERAL = /(offer|audience|provider)(?:\.\w+)+ (==|!=|<=|>=|<|>) ("[^"]*"|\d+)/g;
const GUARD = /\{\{#(?:if|unless) \((?:eq|ne|lt|lte|gt|gte) ((?:offer|audience|provider)(?:\.\w+)+) ("[^"]*"|\d+)\)/g;

export const changeLiteral: Operator = (library) =>
  bodies(library).flatMap(({ file, of, clause, body, at }) => {
    const own = body === clause ? [] : literalsIn(body.when, LITERAL, library.workspace.facts);
    const first = body === clause || body === clause.alternatives?.[0];
    const above = first ? literalsIn(clause.when, LITERAL, library.workspace.facts) : [];
    return [
      ...own.map(([from, to]) =>
        changed(file, `${of}, ${from} → ${to}`, (value) => {
          const it = at(value).body;
          if (it.when !== undefined) it.when = it.when.replace(from, () => to);
        }),
      ),
      ...above.map(([from, to]) =>
        changed(file, `${clause.id}, ${from} → ${to}`, (value) => {
          const it = at(value).clause;
          if (it.when !== undefined) it.when = it.when.replace(from, () => to);
        }),
      ),
      ...literalsIn(body.text, GUARD, library.workspace.facts).map(([from, to]) =>
        changed(file, `${of}, ${from} → ${to}`, (value) => {
          const it = at(value).body;
          it.text = it.text.replace(from, () => to);
        }),
      ),
    ];
  });

/** Another member of the same enum, or twice the number. */
function literalsIn(
  source: string | undefined,
  pattern: RegExp,
  facts: Dict<FactType>,
): readonly (readonly [string, string])[] {
  return [...(source ?? '').matchAll(pattern)].flatMap((found) => {
    const [whole] = found;
    const literal = found.at(-1) ?? '';
    const path = /(?:offer|audience|provider)(?:\.\w+)+/.exec(whole)?.[0] ?? '';
    const other = /^\d/.test(literal)
      ? String(Number(literal) * 2 + 1)
      : facts[path]?.values?.map(({ value }) => `"${value}"`).find((each) => each !== literal);
    return other === undefined ? [] : [[whole, whole.replace(literal, other)] as const];
  });
}

export const removeWhen: Operator = (library) =>
  bodies(library).flatMap(({ file, clause, body, at }) => {
    const first = body === clause || body === clause.alternatives?.[0];
    if (!first || clause.when === undefined) return [];
    return [
      changed(file, clause.id, (value) => {
        delete at(value).clause.when;
      }),
    ];
  });
