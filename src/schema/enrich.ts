/** A schema of this package with the names of one workspace in it: what an editor completes and validates. */
import type { Dict, Many } from '../shapes.js';
import { looseFacts } from './loose-facts.js';
import { markOf, type FactsOf, type NameKind } from './names.js';
import { isObject, type Json, type JsonObject } from './pointer.js';

/** `about` is what an editor shows beside the name. */
export interface KnownName {
  readonly name: string;
  readonly about: string;
}
export interface KnownNames {
  readonly names: Readonly<Record<NameKind, Many<KnownName>>>;
  /** vocabulary/facts.schema.json. */
  readonly facts: JsonObject;
}

/** Standard JSON Schema: a list of names is an `anyOf` of constants, each with its description. */
export function enrich(schema: JsonObject, known: KnownNames): JsonObject {
  const used: Record<string, Json> = {};
  const filled = fill(schema, known, used) as JsonObject;
  const own = isObject(filled.$defs) ? filled.$defs : {};
  return Object.keys(used).length === 0 ? filled : { ...filled, $defs: { ...own, ...used } };
}

/** `used` takes the definitions that the schema refers to. */
function fill(schema: Json, known: KnownNames, used: Record<string, Json>): Json {
  if (Array.isArray(schema)) return schema.map((each: Json) => fill(each, known, used));
  if (!isObject(schema)) return schema;
  const marked = markOf(schema.$comment);
  const below = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, fill(value, known, used)]));
  if (!marked) return below;
  const { $comment, ...rest } = below;
  const kept = $comment === undefined ? below : rest;
  switch (marked.open) {
    case 'name':
      return oneOfThese(kept, marked.kind, known, used);
    case 'keys':
      return theseKeys(kept, known.names[marked.kind]);
    case 'facts':
      return theseFacts(kept, marked.kind, known, used);
  }
}

function oneOfThese(schema: JsonObject, kind: NameKind, { names }: KnownNames, used: Record<string, Json>): Json {
  // What nothing is named yet stays as open as it was.
  if (names[kind].length === 0) return schema;
  used[kind] ??= {
    type: 'string',
    anyOf: names[kind].map(({ name, about }) => ({ const: name, description: about })),
  };
  return { ...description(schema), $ref: `#/$defs/${kind}` };
}

/** `patternProperties` has one pattern, whose schema each name takes. */
function theseKeys(schema: JsonObject, names: Many<KnownName>): JsonObject {
  const { patternProperties, ...rest } = schema;
  const [value] = isObject(patternProperties) ? Object.values(patternProperties) : [];
  if (value === undefined || names.length === 0) return schema;
  return { ...rest, properties: Object.fromEntries(names.map(({ name }) => [name, value])) };
}

function theseFacts(schema: JsonObject, root: FactsOf, { facts }: KnownNames, used: Record<string, Json>): JsonObject {
  const roots = isObject(facts.properties) ? facts.properties : {};
  const tree = roots[root];
  if (tree === undefined) return schema;
  for (const [name, shared] of Object.entries((facts.$defs ?? {}) as Dict<Json>))
    used[name] ??= looseFacts(shared, true);
  used[`${root}_facts`] ??= looseFacts(tree);
  return { ...description(schema), $ref: `#/$defs/${root}_facts` };
}

const description = (schema: JsonObject): JsonObject =>
  schema.description === undefined ? {} : { description: schema.description };
