/** The schema of the facts for one layer of them: an offer, what an option or an audience changes. Nothing is required in a layer. */
import { isObject, type Json, type JsonObject } from './pointer.js';

/** What holds of a value wherever it is written. Conditions between facts hold of the whole only. */
const KEPT = [
  'type',
  'additionalProperties',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'uniqueItems',
  'minItems',
  'maxItems',
  'format',
  'pattern',
  'examples',
  '$ref',
];

/**
 * In standard keywords: titles, units and the words of an enum become descriptions. `whole`: a row of a list, which no layer
 * completes.
 */
export function looseFacts(schema: Json, whole = false): Json {
  if (!isObject(schema)) return schema;
  const { properties, items, enum: members } = schema;
  const typed = isObject(properties)
    ? Object.entries(properties).filter(([, each]) => !isObject(each) || each.filled === undefined)
    : undefined;
  return {
    ...Object.fromEntries(KEPT.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]]))),
    ...described(schema),
    ...(Array.isArray(members) ? { anyOf: constants(members as readonly Json[], schema.values_fr) } : {}),
    ...(typed ? { properties: Object.fromEntries(typed.map(([key, each]) => [key, looseFacts(each, whole)])) } : {}),
    ...(items === undefined ? {} : { items: looseFacts(items, true) }),
    ...(whole && schema.required !== undefined ? { required: schema.required } : {}),
  };
}

function described({ title_fr, description_fr, unit }: JsonObject): JsonObject {
  const said = [title_fr, description_fr].filter((each) => typeof each === 'string');
  if (said.length === 0) return {};
  return { description: `${said.join('. ')}${typeof unit === 'string' ? ` (${unit})` : ''}` };
}

function constants(members: readonly Json[], values: Json | undefined): Json {
  return members.map((member) => {
    const words = isObject(values) && typeof member === 'string' ? values[member] : undefined;
    return { const: member, ...(typeof words === 'string' ? { description: words } : {}) };
  });
}
