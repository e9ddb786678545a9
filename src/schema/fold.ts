import type { ErrorObject } from './ajv.js';
import { at, isObject, type Json } from './pointer.js';

const indexes = new WeakMap<object, ReadonlyMap<unknown, readonly string[]>>();

/**
 * The path of an error's keyword in its schema. An error's own `schemaPath` starts anew at each reference, so that it is found
 * by the very object that holds the keyword.
 */
export function schemaPath(error: ErrorObject, root: Json): readonly string[] {
  if (!isObject(root)) return [];
  const index = indexes.get(root) ?? new Map(objectsIn(root, []));
  indexes.set(root, index);
  return [...(index.get(error.parentSchema) ?? []), error.keyword];
}

function objectsIn(value: Json, path: readonly string[]): (readonly [Json, readonly string[]])[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, each]) => objectsIn(each, [...path, key]));
  return [[value, path], ...below];
}

/**
 * One error for each thing that is wrong. Left out: what each branch of a failed choice holds against the value; the remark that
 * a `then` failed, whose own errors say why; and that a value of the wrong type is none of an enum.
 */
export function fold(errors: readonly ErrorObject[], root: Json): ErrorObject[] {
  const choices = grouped(errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf'));
  const covers = new Map([...choices].map(([path, each]) => [path, each.map((choice) => covered(choice, root))]));
  const typed = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return errors.filter((error) => {
    if (error.keyword === 'if') return false;
    if ((error.keyword === 'enum' || error.keyword === 'const') && typed.has(error.instancePath)) return false;
    return !ancestors(error.instancePath).some((path) => covers.get(path)?.some((cover) => cover(error)));
  });
}

function grouped(errors: readonly ErrorObject[]): Map<string, ErrorObject[]> {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) groups.set(error.instancePath, [...(groups.get(error.instancePath) ?? []), error]);
  return groups;
}

/** "/a/b" → "", "/a", "/a/b". */
function ancestors(pointer: string): string[] {
  const parts = pointer.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Which errors, of its value or below, a failed choice stands for. */
function covered(choice: ErrorObject, root: Json): (error: ErrorObject) => boolean {
  const path = schemaPath(choice, root);
  const branches = at(root, path);
  if (!Array.isArray(branches)) return () => false;
  // Of an object of no kind or of several, nothing else can be said.
  if (kindsOf(branches).length > 0) return (error) => error !== choice;
  const prefixes = [path, ...branches.flatMap(target)];
  return (error) => error !== choice && prefixes.some((prefix) => startsWith(schemaPath(error, root), prefix));
}

/** Where a branch that is a reference leads: "#/$defs/money" → [["$defs", "money"]]. */
function target(branch: Json): (readonly string[])[] {
  return isObject(branch) && typeof branch.$ref === 'string' && branch.$ref.startsWith('#/')
    ? [branch.$ref.slice(2).split('/')]
    : [];
}

const startsWith = (path: readonly string[], prefix: readonly string[]): boolean =>
  prefix.length < path.length && prefix.every((key, index) => path[index] === key);

/** The keys that tell the branches of a choice apart, where each is told by the one key that it requires. */
export function kindsOf(branches: readonly Json[]): string[] {
  const keys = branches.map((branch) =>
    isObject(branch) &&
    Object.keys(branch).length === 1 &&
    Array.isArray(branch.required) &&
    branch.required.length === 1
      ? String(branch.required[0])
      : undefined,
  );
  return keys.every((key) => key !== undefined) ? keys : [];
}
