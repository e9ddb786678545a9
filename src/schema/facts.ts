/** The facts of an offer, a situation or a sale against vocabulary/facts.schema.json. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { Fact, Place, Root, Subject } from '../shapes.js';
import { checkOf, newAjv, type Ajv2020, type Check, type Options } from './ajv.js';
import { explain, type Places } from './explain.js';
import { fold } from './fold.js';
import type { Json, JsonObject } from './pointer.js';

const text = { type: 'string', minLength: 1, maxLength: 1_000 } as const;

/** Knows the annotations of the facts schema, and checks `decimals` on the digits of a number. */
export function factsAjv(more: Options = {}): Ajv2020 {
  const ajv = newAjv({ ownProperties: true, ...more });
  for (const keyword of ['unit', 'title_fr', 'zero_fr', 'description_fr'])
    ajv.addKeyword({ keyword, metaSchema: text });
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
  /** The check of all facts, or of those below one root. */
  readonly of: (root: Root | undefined) => Check;
}

/** undefined, and a finding, where `schema` is no JSON Schema, or has a keyword or a reference that leads nowhere. */
export function factsValidator(schema: JsonObject, file: Place, report: Report): FactsValidator | undefined {
  const facts = { ...schema, $id: 'facts' };
  const made = new Map<Root | undefined, Check>();
  const withFacts = (more: Options): Ajv2020 => {
    const ajv = factsAjv(more);
    ajv.addSchema(facts);
    return ajv;
  };
  // All checks share the one that says yes or no: what one root and the whole have in common is compiled once.
  let accepting: Ajv2020 | undefined;
  const checkOfRoot = (root: Root | undefined): Check =>
    checkOf(root ? (isThere(schema, root) ? { $ref: `facts#/properties/${root}` } : {}) : { $ref: 'facts' }, {
      accepting: () => (accepting ??= withFacts({})),
      telling: withFacts,
    });
  try {
    made.set(undefined, checkOfRoot(undefined));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(diagnose('schema-broken', { reason }, { at: file, clash: [file.file] }));
    return undefined;
  }
  return {
    schema: facts,
    of: (root) => {
      const check = made.get(root) ?? checkOfRoot(root);
      made.set(root, check);
      return check;
    },
  };
}

/** A schema that does without a root says nothing of it: whatever reads its facts is told so there. */
const isThere = ({ properties }: JsonObject, root: Root): boolean =>
  typeof properties === 'object' && Object.hasOwn(properties as object, root);

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
  const errors = validator.of(root)(facts);
  const checked = { schema: validator.schema, value: facts as Json, places, subject };
  for (const error of fold(errors, validator.schema)) report(explain(error, checked));
  return errors.length === 0;
}
