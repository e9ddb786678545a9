import type { Report } from '../diagnostics/diagnose.js';
import { parseCondition, type ConditionOptions } from '../language/condition/parse.js';
import type { Condition, Dict, FactType } from '../shapes.js';
import { originOf, type Reading } from './reading.js';

/** The condition written at `pointer`; undefined where it does not hold together: the findings say why. */
export function condition(
  reading: Reading<unknown>,
  pointer: string,
  source: string,
  types: Dict<FactType>,
  report: Report,
  options: ConditionOptions = {},
): Condition | undefined {
  return parseCondition(source, originOf(reading, pointer), types, report, options);
}
