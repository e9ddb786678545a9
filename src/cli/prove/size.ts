import type { Model } from '../../prove/model.js';
import type { Proved } from '../../prove/prove.js';

export const isProved = ({ decided }: Proved): boolean => decided.answer === 'never';

/** Of the product of all domains: the power of ten next below. */
export function sizeOf({ algebra }: Model): number {
  const sizes = algebra.variables.map((variable) => {
    if (variable.sort === 'flag') return 2;
    return variable.sort === 'choice' ? variable.values.length : variable.high - variable.low + 1;
  });
  return Math.floor(sizes.reduce((sum, size) => sum + Math.log10(size), 0));
}
