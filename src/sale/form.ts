/** One filled-in form, client or order: read strictly, every blank named at once in the form's own words. */
import { diagnose, type Finding, type Report } from '../diagnostics/diagnose.js';
import type { ErrorObject } from '../schema/ajv.js';
import { because } from '../schema/because.js';
import { explain, type Places } from '../schema/explain.js';
import type { FactsValidator } from '../schema/facts.js';
import { fold, schemaPath } from '../schema/fold.js';
import type { Json } from '../schema/pointer.js';
import type { Diagnostic, Dict, Fact, Facts, FactType, Place } from '../shapes.js';
import type { SourceFile } from '../workspace/node.js';
import { keyAt, nodeAt, parseYaml, plain } from '../workspace/yaml.js';
import { checkTexts } from './texts.js';

export interface Form {
  readonly root: 'client' | 'order';
  /** Texts composed (NFC), blanks left out. What the findings refuse is in it all the same. */
  readonly facts: Facts;
  /** Fields that were reported as blank. */
  readonly missing: ReadonlySet<string>;
  /** The schema accepts it: every field that must be there is, and can be printed. */
  readonly complete: boolean;
  /** A field's text; undefined where it is blank or no text. */
  readonly text: (key: string) => string | undefined;
  /** Where the value of a field stands; the start of the form where it has none. */
  readonly at: (key: string) => Place;
}

export interface FormContext {
  readonly validator: FactsValidator;
  readonly types: Dict<FactType>;
  readonly report: Report;
}

/** Undefined where the file is no YAML that we read: the findings say why. */
export function readForm(root: Form['root'], file: SourceFile, context: FormContext): Form | undefined {
  const { validator, types, report } = context;
  const node = parseYaml(file, report);
  if (!node) return undefined;
  const facts = written(plain(node)) ?? {};
  const places: Places = (pointer, part) =>
    (part === 'key' ? keyAt(node, pointer) : nodeAt(node, pointer)?.at) ?? keyAt(node, pointer) ?? node.at;
  const blanks = new Set<string>();
  const missing = (error: ErrorObject): Diagnostic => {
    const key = String(error.params.missingProperty);
    blanks.add(key);
    const pointer = `${error.instancePath}/${key}`;
    const path = [root, ...pointer.split('/').slice(1)].join('.');
    const reason = because(validator.schema, schemaPath(error, validator.schema));
    const finding: Finding = { at: places(pointer, 'key'), clash: [path] };
    return diagnose('sale-field-missing', { title: types[path]?.title ?? key, key, because: reason }, finding);
  };
  const checked = { schema: validator.schema, value: facts as Json, places, inForm: true };
  const errors = validator.of(root)(facts);
  for (const error of fold(errors, validator.schema))
    report(error.keyword === 'required' ? missing(error) : explain(error, checked));

  const tree = isTree(facts) ? facts : {};
  const form: Form = {
    root,
    facts: tree,
    text: (key) => {
      const value = tree[key];
      return typeof value === 'string' ? value : undefined;
    },
    missing: blanks,
    complete: errors.length === 0,
    at: (key) => places(`/${key}`, 'value') ?? node.at,
  };
  checkTexts(form, types, report);
  return form;
}

const isTree = (fact: Fact): fact is Facts => typeof fact === 'object' && !Array.isArray(fact);

/** The fields that were filled in: an empty text is a blank, as the form came. */
function written(fact: Fact): Fact | undefined {
  if (typeof fact === 'string') return fact.trim() === '' ? undefined : fact.normalize('NFC');
  if (!isTree(fact)) return fact;
  const entries = Object.entries(fact).map(([key, value]) => [key, written(value)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Fact] => entry[1] !== undefined));
}
