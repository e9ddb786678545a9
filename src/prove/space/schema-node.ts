/** JSON Schema 2020-12 as the prover reads it: every keyword that it knows, and that there may be others. */
import type { Dict, Many } from '../../shapes.js';

export interface SchemaObject {
  readonly $ref?: string;
  readonly $defs?: Dict<Schema>;
  readonly const?: unknown;
  readonly enum?: Many<unknown>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly required?: Many<string>;
  readonly properties?: Dict<Schema>;
  readonly dependentRequired?: Dict<Many<string>>;
  readonly dependentSchemas?: Dict<Schema>;
  readonly items?: Schema;
  readonly contains?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly examples?: Many<unknown>;
  readonly allOf?: Many<Schema>;
  readonly anyOf?: Many<Schema>;
  readonly oneOf?: Many<Schema>;
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}
export type Schema = boolean | SchemaObject;

/** The schema behind a local `$ref`; any other reference leads to nothing. */
export function resolved(schema: Schema, root: Schema): Schema {
  if (typeof schema === 'boolean' || schema.$ref === undefined || typeof root === 'boolean') return schema;
  const name = /^#\/\$defs\/([^/]+)$/.exec(schema.$ref)?.[1];
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target === undefined ? schema : { ...schema, allOf: [...(schema.allOf ?? []), target] };
}

/** What `properties` says of the fact at a path; undefined where it says nothing. */
export function schemaAt(root: Schema, path: string): SchemaObject | undefined {
  let at: Schema | undefined = root;
  for (const key of path.split('.')) at = typeof at === 'object' ? at.properties?.[key] : undefined;
  return typeof at === 'object' ? at : undefined;
}

export const definition = (root: Schema, name: string): Schema =>
  typeof root === 'object' ? (root.$defs?.[name] ?? true) : true;
