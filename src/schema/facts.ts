/** The facts of an offer, a situation or a sale against vocabulary/facts.schema.json. */
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { Fact, Place, Root, Subject } from '../shapes.js';
import { newAjv, type ValidateFunction } from './ajv.js';
import { explain, type Places } from './explain.js';
import { fold } from './fold.js';
import type { Json, JsonObject } from './pointer.js';

const text = { type: 'string', minLength: 1, maxLength: 1_000 } as const;

/** Validates facts: knows the annotations of the facts schema, and checks `decimals` on the digits of a number. */
export function factsAjv(): Ajv2020 {
  const ajv = newAjv();
  for (const keyword of ['unit', 'title_fr', 'description_fr']) ajv.addKeyword({ keyword, metaSchema: text });
  ajv.addKeyword({ keyword: 'values_fr', metaSchema: { type: 'object', additionalProperties: text } });
  ajv.addKeyword({ keyword: 'better', metaSchema: { enum: ['higher', 'lower'] } });
  ajv.addKeyword({ keyword: 'filled', metaSchema: { enum: ['options_offered', 'options_chosen'] } });
  ajv.addKeyword({
    keyword: 'decimals',
    type: 'number',
    metaSchema: { type: 'integer', minimum: 0, maximum: 9 },
    validate: (limit: number, value: number) => digits(value) <= limit,
  });
  return ajv;
}

/** Digits after the point in the shortest way to write a number: 99.95 → 2, 1e-7 → 7. */
export function digits(value: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

export interface FactsValidator {
  readonly schema: Json;
  /** The validator of all facts, or of those below one root. Made once each. */
  readonly of: (root: Root | undefined) => ValidateFunction;
}

/** undefined, and a finding, where `schema` is no JSON Schema, or has a keyword or a reference that leads nowhere. */
export function factsValidator(schema: JsonObject, file: Place, report: Report): FactsValidator | undefined {
  const ajv = factsAjv();
  const made = new Map<Root | undefined, ValidateFunction>();
  try {
    made.set(undefined, ajv.compile({ ...schema, $id: 'facts' }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(diagnose('schema-broken', { reason }, { at: file, clash: [file.file] }));
    return undefined;
  }
  return {
    schema,
    of: (root) => {
      const validate = made.get(root) ?? ajv.compile({ $ref: `facts#/properties/${root ?? ''}` });
      made.set(root, validate);
      return validate;
    },
  };
}

export interface FactsContext {
  /** Where the value at a pointer, or its key, was written. Pointers start at the facts given. */
  readonly places: Places;
  readonly report: Report;
  readonly subject?: Subject;
  /** Given: `facts` are those below this root only ("offer"), else all roots. */
  readonly root?: Root;
}

/** True where the schema accepts the facts; else every reason why not is reported, each where it was written. */
export function validateFacts(validator: FactsValidator, facts: Fact, context: FactsContext): boolean {
  const { places, report, subject, root } = context;
  const validate = validator.of(root);
  if (validate(facts)) return true;
  const checked = { schema: validator.schema, value: facts, places, subject };
  for (const error of fold(validate.errors ?? [], validator.schema)) report(explain(error, checked));
  return false;
}
