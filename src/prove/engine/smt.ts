/** One SMT-LIB script for all queries, which any solver of the standard reads: integers as they are, nothing cut. */
import type { Many } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import type { Term, Variable } from '../formula/variable.js';

/** Answers one line per query, in order. `values`: also the value of every variable, where the answer is `sat`. */
export function smtScript(variables: Many<Variable>, space: Formula, queries: Many<Formula>, values = false): string {
  const lines = ['(set-logic QF_LIA)', ...variables.flatMap(declaration)];
  const defined = new Set<number>();
  const define = (formula: Formula): string => {
    switch (formula.op) {
      case 'true':
      case 'false':
        return formula.op;
      case 'flag':
        return nameOf(formula.variable);
      case 'is':
        return `(= ${nameOf(formula.variable)} ${formula.value})`;
      case 'not':
        return `(not ${define(formula.of)})`;
      case 'at_most':
        return `(<= ${sum(formula.terms)} ${integer(-formula.constant)})`;
      case 'all':
      case 'any': {
        const name = `n${formula.id}`;
        if (defined.has(formula.id)) return name;
        const parts = formula.of.map(define);
        defined.add(formula.id);
        lines.push(`(define-fun ${name} () Bool (${formula.op === 'all' ? 'and' : 'or'} ${parts.join(' ')}))`);
        return name;
      }
    }
  };
  const demanded = space.op === 'all' ? space.of : [space];
  for (const each of demanded) lines.push(`(assert ${define(each)})`);
  queries.forEach((query, index) => {
    const meaning = define(query);
    lines.push(`(declare-const q${index} Bool)`, `(assert (= q${index} ${meaning}))`);
  });
  const asked = variables.map(nameOf).join(' ');
  queries.forEach((_, index) => {
    lines.push(`(check-sat-assuming (q${index}))`);
    if (values && asked !== '') lines.push(`(get-value (${asked}))`);
  });
  return `${lines.join('\n')}\n`;
}

/** Names of facts are comments: a script is read by people as well. */
function declaration(variable: Variable): Many<string> {
  const name = nameOf(variable);
  const comment = `; ${variable.name.replace(/[^\x20-\x7e]/g, '?')}`;
  if (variable.sort === 'flag') return [`(declare-const ${name} Bool) ${comment}`];
  const [low, high] = variable.sort === 'whole' ? [variable.low, variable.high] : [0, variable.values.length - 1];
  const values = variable.sort === 'choice' ? `: ${variable.values.join(', ').replace(/[^\x20-\x7e]/g, '?')}` : '';
  return [
    `(declare-const ${name} Int) ${comment}${values}`,
    `(assert (and (<= ${integer(low)} ${name}) (<= ${name} ${integer(high)})))`,
  ];
}

const nameOf = ({ sort, id }: Pick<Variable, 'sort' | 'id'>): string => `${sort === 'flag' ? 'b' : 'x'}${id}`;
const integer = (value: number): string => (value < 0 ? `(- ${-value})` : String(value === 0 ? 0 : value));

function sum(terms: Many<Term>): string {
  const each = terms.map(({ variable, factor }) => {
    const value = variable.sort === 'flag' ? `(ite ${nameOf(variable)} 1 0)` : nameOf(variable);
    return factor === 1 ? value : `(* ${integer(factor)} ${value})`;
  });
  const [only] = each;
  return each.length === 1 && only !== undefined ? only : `(+ ${each.join(' ')})`;
}
