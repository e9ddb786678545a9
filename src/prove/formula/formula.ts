/**
 * Formulas that both engines read: a graph in which equal formulas are one node. Nothing is false for being absent here: whether a
 * fact is there is a formula of its own.
 */
import type { Many } from '../../shapes.js';
import type { Choice, Flag, Linear, Term, Variable, Whole } from './variable.js';

export type Formula = { readonly id: number } & (
  | { readonly op: 'true' }
  | { readonly op: 'false' }
  | { readonly op: 'flag'; readonly variable: Flag }
  | { readonly op: 'is'; readonly variable: Choice; readonly value: number }
  /** Its terms and its constant add up to at most 0. */
  | { readonly op: 'at_most'; readonly terms: Many<Term>; readonly constant: number }
  | { readonly op: 'not'; readonly of: Formula }
  | { readonly op: 'all' | 'any'; readonly of: Many<Formula> }
);

type Shape = Formula extends infer F ? (F extends Formula ? Omit<F, 'id'> : never) : never;

/** One graph of formulas and its variables. All that is compared or proved together is made by one. */
export function algebra() {
  const nodes = new Map<string, Formula>();
  const variables: Variable[] = [];

  const node = (key: string, shape: Shape): Formula => {
    const known = nodes.get(key);
    if (known) return known;
    const made = { ...shape, id: nodes.size } as Formula;
    nodes.set(key, made);
    return made;
  };
  const TRUE = node('T', { op: 'true' });
  const FALSE = node('F', { op: 'false' });

  const declare = <V extends Variable>(variable: V): V => {
    variables.push(variable);
    return variable;
  };
  const newFlag = (name: string): Flag => declare({ sort: 'flag', id: variables.length, name });
  const newChoice = (name: string, values: Many<string>): Choice =>
    declare({ sort: 'choice', id: variables.length, name, values });
  const newWhole = (name: string, low: number, high: number): Whole =>
    declare({ sort: 'whole', id: variables.length, name, low, high });

  const flag = (variable: Flag): Formula => node(`f${variable.id}`, { op: 'flag', variable });

  const is = (variable: Choice, value: number): Formula =>
    value < 0 || value >= variable.values.length
      ? FALSE
      : variable.values.length === 1
        ? TRUE
        : node(`i${variable.id}=${value}`, { op: 'is', variable, value });

  const not = (of: Formula): Formula => {
    if (of.op === 'true') return FALSE;
    if (of.op === 'false') return TRUE;
    if (of.op === 'not') return of.of;
    return node(`!${of.id}`, { op: 'not', of });
  };

  const gather = (op: 'all' | 'any', parts: Many<Formula>): Formula => {
    const [neutral, decisive] = op === 'all' ? [TRUE, FALSE] : [FALSE, TRUE];
    const flat = new Map<number, Formula>();
    for (const part of parts) {
      if (part === decisive) return decisive;
      if (part !== neutral) for (const each of part.op === op ? part.of : [part]) flat.set(each.id, each);
    }
    const of = [...flat.values()].sort((a, b) => a.id - b.id);
    if (of.some((each) => each.op === 'not' && flat.has(each.of.id))) return decisive;
    const [only] = of;
    if (of.length < 2) return only ?? neutral;
    return node(`${op}${of.map(({ id }) => id).join(',')}`, { op, of });
  };
  const all = (...of: Many<Formula>): Formula => gather('all', of);
  const any = (...of: Many<Formula>): Formula => gather('any', of);

  /** `linear <= 0`. Factors have no common divisor, and the first is positive: an atom and its opposite are one node. */
  const atMost = (linear: Linear): Formula => {
    let { terms, constant } = linear;
    const divisor = terms.reduce((found, { factor }) => gcd(found, Math.abs(factor)), 0);
    if (divisor === 0) return constant <= 0 ? TRUE : FALSE;
    terms = terms.map((term) => ({ ...term, factor: term.factor / divisor }));
    constant = Math.ceil(constant / divisor);
    const [least, most] = range({ terms, constant });
    if (most <= 0) return TRUE;
    if (least > 0) return FALSE;
    if ((terms[0]?.factor ?? 0) > 0) return atom(terms, constant);
    const opposite = terms.map((term) => ({ ...term, factor: -term.factor }));
    return not(atom(opposite, 1 - constant));
  };
  const atom = (terms: Many<Term>, constant: number): Formula => {
    const [only] = terms;
    if (terms.length === 1 && only?.variable.sort === 'flag') return not(flag(only.variable));
    const key = terms.map(({ variable, factor }) => `${factor}*${variable.id}`).join('+');
    return node(`<${key}+${constant}`, { op: 'at_most', terms, constant });
  };
  /** `linear == 0`. */
  const zero = (linear: Linear): Formula => {
    const opposite = {
      terms: linear.terms.map((term) => ({ ...term, factor: -term.factor })),
      constant: -linear.constant,
    };
    return all(atMost(linear), atMost(opposite));
  };

  return {
    TRUE,
    FALSE,
    newFlag,
    newChoice,
    newWhole,
    flag,
    is,
    not,
    all,
    any,
    atMost,
    zero,
    implies: (a: Formula, b: Formula): Formula => any(not(a), b),
    same: (a: Formula, b: Formula): Formula => all(any(not(a), b), any(not(b), a)),
    variables: variables as Many<Variable>,
  };
}
export type Algebra = ReturnType<typeof algebra>;

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** Least and greatest value. */
export function range({ terms, constant }: Linear): readonly [number, number] {
  let [least, most] = [constant, constant];
  for (const { variable, factor } of terms) {
    const [low, high] = variable.sort === 'whole' ? [variable.low, variable.high] : [0, 1];
    least += factor > 0 ? factor * low : factor * high;
    most += factor > 0 ? factor * high : factor * low;
  }
  return [least, most];
}
