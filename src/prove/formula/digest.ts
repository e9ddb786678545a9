/** What a formula says, as a hash that does not depend on the run: the same variables, asked the same, have the same. */
import { createHash } from 'node:crypto';
import type { Many } from '../../shapes.js';
import type { Formula } from './formula.js';
import type { Variable } from './variable.js';

export function digesting(variables: Many<Variable>): (formula: Formula) => string {
  const names = namesOf(variables);
  const known = new Map<number, string>();
  const nameOf = ({ id }: Variable): string => names.get(id) ?? '';
  const digest = (formula: Formula): string => {
    const before = known.get(formula.id);
    if (before !== undefined) return before;
    const now = createHash('sha256').update(said(formula)).digest('base64');
    known.set(formula.id, now);
    return now;
  };
  const said = (formula: Formula): string => {
    switch (formula.op) {
      case 'true':
      case 'false':
        return formula.op;
      case 'flag':
        return `flag ${nameOf(formula.variable)}`;
      case 'is':
        return `is ${formula.value} ${nameOf(formula.variable)}`;
      case 'at_most': {
        const terms = formula.terms.map(({ factor, variable }) => `${factor} ${nameOf(variable)}`);
        return `at_most ${formula.constant} ${terms.sort().join(' ')}`;
      }
      case 'not':
        return `not ${digest(formula.of)}`;
      case 'all':
      case 'any':
        return `${formula.op} ${formula.of.map(digest).sort().join(' ')}`;
    }
  };
  return digest;
}

/** A name and a domain; where two variables share both, which of them it is. */
function namesOf(variables: Many<Variable>): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    variables.map((variable) => {
      const { sort, name, id } = variable;
      const domain =
        sort === 'choice' ? variable.values : sort === 'whole' ? [variable.low, variable.high] : ([] as const);
      const own = JSON.stringify([sort, name, ...domain]);
      const count = seen.get(own) ?? 0;
      seen.set(own, count + 1);
      return [id, `${own}${count}`] as const;
    }),
  );
}
