/** Whether a fact is there for certain: because it was asked for, or because the schema demands it under what is known. */
import type { Choices, Dict, FactType } from '../../shapes.js';
import type { Knowledge } from '../condition/knowledge.js';

export function isPresent(path: string, knowledge: Knowledge, types: Dict<FactType>): boolean {
  if (knowledge.present.has(path)) return true;
  for (const known of knowledge.present) if (known.startsWith(`${path}.`)) return true;
  const derivedFrom = types[path]?.derivedFrom;
  if (derivedFrom) return derivedFrom.every((input) => isPresent(input, knowledge, types));
  const dot = path.lastIndexOf('.');
  if (dot < 0) return true;
  if (!isPresent(path.slice(0, dot), knowledge, types)) return false;
  const type = types[path];
  if (!type) return false;
  return !type.optional || (type.presentWhen ?? []).some((choices) => chosen(choices, knowledge, types));
}

function chosen(choices: Choices, knowledge: Knowledge, types: Dict<FactType>): boolean {
  return choices.every(({ path, oneOf }) => {
    const left = valuesLeft(path, knowledge, types, new Set());
    return left !== undefined && [...left].every((value) => oneOf.includes(value));
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
  for (const { choices, oneOf } of types[path]?.narrowedWhen ?? []) {
    if (asked.has(path)) break;
    const holds = choices.every((choice) => {
      const values = valuesLeft(choice.path, knowledge, types, new Set([...asked, path]));
      return values !== undefined && [...values].every((value) => choice.oneOf.includes(value));
    });
    if (holds) left = new Set(left ? [...left].filter((value) => oneOf.includes(value)) : oneOf);
  }
  return left;
}
