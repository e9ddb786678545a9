/** Whether a fact is there for certain: because it was asked for, or because the schema demands it under what is known. */
import type { Choices, Dict, FactType } from '../../shapes.js';
import type { Knowledge } from '../condition/knowledge.js';

/** `asked`: facts whose presence or values are being looked for, since what depends on itself says nothing. */
export function isPresent(
  path: string,
  knowledge: Knowledge,
  types: Dict<FactType>,
  asked: ReadonlySet<string> = new Set(),
): boolean {
  if (knowledge.present.has(path)) return true;
  for (const known of knowledge.present) if (known.startsWith(`${path}.`)) return true;
  const derivedFrom = types[path]?.derivedFrom;
  if (derivedFrom) return derivedFrom.every((input) => isPresent(input, knowledge, types, asked));
  const dot = path.lastIndexOf('.');
  if (dot < 0) return true;
  const parent = path.slice(0, dot);
  if (!isPresent(parent, knowledge, types, asked)) return false;
  // An amount is never without its cents, which texts cannot print.
  if (types[parent]?.type === 'money') return true;
  const type = types[path];
  if (!type) return false;
  if (!type.optional) return true;
  if (asked.has(path)) return false;
  const within = new Set([...asked, path]);
  return (type.presentWhen ?? []).some((choices) => chosen(choices, knowledge, types, within));
}

/** Whether each of these facts is there, and can have no other value. */
function chosen(choices: Choices, knowledge: Knowledge, types: Dict<FactType>, asked: ReadonlySet<string>): boolean {
  return choices.every(({ path, oneOf }) => {
    const left = valuesLeft(path, knowledge, types, asked);
    if (!left || ![...left].every((value) => oneOf.includes(value))) return false;
    return isPresent(path, knowledge, types, asked);
  });
}

/** The values that a fact may still have, what other choices leave of them included; undefined where nothing is known. */
function valuesLeft(
  path: string,
  knowledge: Knowledge,
  types: Dict<FactType>,
  asked: ReadonlySet<string>,
): ReadonlySet<string | boolean> | undefined {
  let left = knowledge.values.get(path);
  if (asked.has(path)) return left;
  const within = new Set([...asked, path]);
  for (const { choices, oneOf } of types[path]?.narrowedWhen ?? [])
    if (chosen(choices, knowledge, types, within))
      left = new Set(left ? [...left].filter((value) => oneOf.includes(value)) : oneOf);
  return left;
}
