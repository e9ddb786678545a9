/** What each keyword of JSON Schema says, in our words, on the key or the value that is wrong. */
import { diagnose, type Finding } from '../diagnostics/diagnose.js';
import { nearest } from '../diagnostics/nearest.js';
import type { TypeName } from '../diagnostics/catalogue/schema-words.js';
import type { Diagnostic, Place, Subject } from '../shapes.js';
import type { ErrorObject } from './ajv.js';
import { because } from './because.js';
import { kindsOf, schemaPath } from './fold.js';
import { meantMoney } from './money.js';
import { at, isObject, segments, type Json, type JsonObject } from './pointer.js';

/** The place of the value at a JSON pointer, or of the key that leads to it. */
/** `object`: an object that lacks something whatever the rest says, so that it is shown where it is first written. */
export type Part = 'key' | 'value' | 'object';
export type Places = (pointer: string, part: Part) => Place | undefined;

export interface Checked {
  readonly schema: Json;
  readonly value: Json;
  readonly places: Places;
  readonly subject?: Subject | undefined;
  /** Who reads the finding fills in a form of a sale, and does not write the schema. */
  readonly inForm?: boolean;
}

interface Problem {
  readonly error: ErrorObject;
  /** Of the keyword, and the object that it is a key of. */
  readonly path: readonly string[];
  readonly schema: JsonObject;
  readonly value: Json;
  readonly root: Json;
  readonly inForm: boolean;
  readonly on: (part: Part, below?: string) => Finding;
}

export function explain(error: ErrorObject, checked: Checked): Diagnostic {
  const { schema: root, value, places, subject, inForm = false } = checked;
  const path = schemaPath(error, root);
  const parent = error.parentSchema as Json | undefined;
  const on = (part: Part, below = ''): Finding => {
    const pointer = error.instancePath + below;
    const place = places(pointer, part);
    const about = part === 'object' && subject?.offer !== undefined ? { offer: subject.offer } : subject;
    return { at: place, clash: [place?.file ?? '', pointer, error.keyword], ...(about ? { subject: about } : {}) };
  };
  const schema = isObject(parent) ? parent : {};
  const found = at(value, segments(error.instancePath)) ?? null;
  const problem = { error, path, schema, value: found, root, inForm, on };
  return (keywords[error.keyword] ?? anyRule)(problem);
}

const keywords: Readonly<Record<string, (problem: Problem) => Diagnostic>> = {
  additionalProperties: unknownKey,
  unevaluatedProperties: unknownKey,
  'false schema': ({ error, on }) => excluded(error, undefined, on),
  not: (problem) =>
    isObject(problem.schema.not) && Object.keys(problem.schema.not).length === 0
      ? excluded(problem.error, because(problem.root, problem.path), problem.on)
      : anyRule(problem),
  required: ({ error, root, path, on }) => missingKey(String(error.params.missingProperty), because(root, path), on),
  dependentRequired: ({ error, on }) => {
    const by = String(error.params.property);
    const present = { fr: ` quand « ${by} » est présent`, en: ` when "${by}" is present` };
    return missingKey(String(error.params.missingProperty), present, on);
  },
  type: wrongType,
  enum: choice,
  const: choice,
  pattern: ({ value, schema, on }) =>
    diagnose('schema-pattern', { value: short(value), examples: strings(schema.examples) }, on('value')),
  format: ({ value, schema, on }) =>
    schema.format === 'date'
      ? diagnose('schema-date', { value: short(value) }, on('value'))
      : diagnose('schema-pattern', { value: short(value), examples: strings(schema.examples) }, on('value')),
  maxLength: (problem) => length(problem, true),
  minLength: (problem) => length(problem, false),
  maximum: (problem) => range(problem, true, false),
  minimum: (problem) => range(problem, false, false),
  exclusiveMaximum: (problem) => range(problem, true, true),
  exclusiveMinimum: (problem) => range(problem, false, true),
  decimals: ({ value, schema, on }) =>
    diagnose('schema-decimals', { value: Number(value), decimals: Number(schema.decimals) }, on('value')),
  maxItems: (problem) => count(problem, true),
  minItems: (problem) => count(problem, false),
  maxProperties: (problem) => count(problem, true),
  minProperties: (problem) => count(problem, false),
  uniqueItems: ({ error, value, on }) => {
    const index = Math.max(Number(error.params.i), Number(error.params.j));
    return diagnose(
      'schema-item-twice',
      { value: short(at(value, [String(index)]) ?? null) },
      on('value', `/${index}`),
    );
  },
  oneOf: kind,
  anyOf: kind,
};

type On = Problem['on'];

function unknownKey({ error, schema, on }: Problem): Diagnostic {
  const key = String(error.params.additionalProperty ?? error.params.unevaluatedProperty);
  const allowed = isObject(schema.properties) ? Object.keys(schema.properties) : [];
  const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return diagnose(
    'schema-key-unknown',
    { key: short(key), nearest: nearest(key.slice(0, 64), allowed), allowed },
    on('key', pointer),
  );
}

function missingKey(key: string, reason: ReturnType<typeof because>, on: On): Diagnostic {
  const finding = on(reason ? 'key' : 'object');
  return diagnose(
    'schema-key-missing',
    { key, because: reason },
    { ...finding, clash: [...(finding.clash ?? []), key] },
  );
}

function excluded(error: ErrorObject, reason: ReturnType<typeof because>, on: On): Diagnostic {
  return diagnose(
    'schema-key-excluded',
    { key: segments(error.instancePath).at(-1) ?? '', because: reason },
    on('key'),
  );
}

function wrongType({ value, schema, on }: Problem): Diagnostic {
  const expected = (Array.isArray(schema.type) ? schema.type : [schema.type]) as readonly TypeName[];
  const meant = isObject(schema.properties) && 'cents' in schema.properties ? meantMoney(value) : undefined;
  if (meant !== undefined) return diagnose('schema-money', { written: short(value), meant }, on('value'));
  return diagnose('schema-type', { expected, found: typeOf(value), written: short(value) }, on('value'));
}

function choice({ value, schema, on }: Problem): Diagnostic {
  const allowed = (Array.isArray(schema.enum) ? (schema.enum as readonly Json[]) : [schema.const ?? null]).map(short);
  const written = short(value);
  return diagnose('schema-choice', { value: written, allowed, nearest: nearest(written, allowed) }, on('value'));
}

function length({ error, value, on }: Problem, most: boolean): Diagnostic {
  // In code points, as JSON Schema counts.
  const found = typeof value === 'string' ? Array.from(value).length : 0;
  return diagnose('schema-length', { limit: Number(error.params.limit), found, most }, on('value'));
}

function range({ error, value, inForm, on }: Problem, most: boolean, open: boolean): Diagnostic {
  const limit = Number(error.params.limit);
  return diagnose('schema-range', { value: Number(value), limit, most, open, inForm }, on('value'));
}

function count({ error, value, on }: Problem, most: boolean): Diagnostic {
  const found = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  return diagnose('schema-count', { limit: Number(error.params.limit), found, most }, on('value'));
}

function kind({ root, path, value, on }: Problem): Diagnostic {
  const branches = at(root, path);
  const kinds = Array.isArray(branches) ? kindsOf(branches) : [];
  const found = isObject(value) ? kinds.filter((key) => Object.hasOwn(value, key)) : [];
  return diagnose('schema-kind', { kinds, found }, on('key'));
}

function anyRule({ error, root, path, on }: Problem): Diagnostic {
  return diagnose('schema-rule', { rule: error.keyword, because: because(root, path) }, on('value'));
}

function typeOf(value: Json): TypeName {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'boolean' : 'object';
}

const strings = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((each: Json) => typeof each === 'string').slice(0, 2) : [];

/** As a message can quote it. */
function short(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
