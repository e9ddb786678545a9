import type { ErrorObject } from './ajv.js';
import { at, isObject, segments, type Json } from './pointer.js';

/** The path of an error's keyword in its schema. */
export function schemaPath(error: ErrorObject): string[] {
  return segments(decodeURIComponent(error.schemaPath.slice(error.schemaPath.indexOf('#') + 1)));
}

/**
 * One error for each thing that is wrong: where a choice of branches failed, what each branch holds against the value is left
 * out, and so is the remark that a `then` failed, whose own errors say why.
 */
export function fold(errors: readonly ErrorObject[], root: Json): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const shadows = choices.map((choice) => ({ choice, covers: covered(choice, root) }));
  return errors.filter(
    (error) => error.keyword !== 'if' && !shadows.some(({ choice, covers }) => error !== choice && covers(error)),
  );
}

function covered(choice: ErrorObject, root: Json): (error: ErrorObject) => boolean {
  const branches = at(root, schemaPath(choice));
  const refs = Array.isArray(branches)
    ? branches.flatMap((branch: Json) => (isObject(branch) && typeof branch.$ref === 'string' ? [branch.$ref] : []))
    : [];
  const prefixes = [choice.schemaPath, ...refs].map((prefix) => `${prefix}/`);
  const below = (error: ErrorObject): boolean =>
    error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
  // Of an object of no kind or of several, nothing else can be said.
  const wholly = Array.isArray(branches) && kindsOf(branches).length > 0;
  return (error) => below(error) && (wholly || prefixes.some((prefix) => error.schemaPath.startsWith(prefix)));
}

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
