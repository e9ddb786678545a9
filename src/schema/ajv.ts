import { createRequire } from 'node:module';
import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import type { FormatsPlugin } from 'ajv-formats';
import { uniqueItems } from './unique.js';

export type { Ajv2020, ErrorObject, Options } from 'ajv/dist/2020.js';
const require = createRequire(import.meta.url);

/**
 * Strict, so that a misspelt keyword is an error, but for `strictTypes` and `strictRequired`, which refuse a natural if / then.
 * Messages are ours. The optimiser and inlined references double the time to compile and save none on files of this size.
 */
const options: Options = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  discriminator: true,
  messages: false,
  inlineRefs: false,
  code: { optimize: false },
};

/** An instance with the formats that facts and files may use: date, email, uri. */
export function newAjv(more: Options): Ajv2020 {
  const ajv = new Ajv2020({ ...options, ...more });
  const formats = require('ajv-formats') as FormatsPlugin;
  formats(ajv, ['date', 'email', 'uri']);
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: uniqueItems });
  return ajv;
}

/** [] where the value is accepted, else what is wrong with it: all of it, but in a huge value the first thing only. */
export type Check = (value: unknown) => readonly ErrorObject[];

/** Values in a file. Each failed reference copies all errors before it: with 300,000 of them ajv would not end. */
const HUGE = 20_000;

export interface Instances {
  readonly accepting: () => Ajv2020;
  readonly telling: (more: Options) => Ajv2020;
}

/**
 * A check that first only says yes or no. What tells the errors, with the part of the schema that each comes from, takes
 * twice the time to compile, and is compiled once a value is refused.
 */
export function checkOf(schema: object, { accepting, telling }: Instances): Check {
  const accepts = accepting().compile(schema);
  const tellers = new Map<boolean, ValidateFunction>();
  return (value) => {
    if (accepts(value)) return [];
    const allErrors = size(value) < HUGE;
    const tells = tellers.get(allErrors) ?? telling({ allErrors, verbose: true }).compile(schema);
    tellers.set(allErrors, tells);
    tells(value);
    return tells.errors ?? [];
  };
}

function size(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, each) => sum + size(each), 1);
}
