/** What is known of the facts where a condition holds: which are present, which values are left. */
import type { Dict, FactPath, FactType, Many } from '../../shapes.js';
import { pathsOf, type Expression } from './expression.js';

type Value = string | boolean;
export interface Knowledge {
  readonly present: ReadonlySet<string>;
  /** Values that a fact may still have. */
  readonly values: ReadonlyMap<string, ReadonlySet<Value>>;
}

export const NOTHING: Knowledge = { present: new Set(), values: new Map() };

export function both(a: Knowledge, b: Knowledge): Knowledge {
  const values = new Map(a.values);
  for (const [path, left] of b.values) {
    const known = values.get(path);
    values.set(path, known ? new Set([...known].filter((value) => left.has(value))) : left);
  }
  return { present: new Set([...a.present, ...b.present]), values };
}

/** What holds in either case. */
function either(a: Knowledge, b: Knowledge): Knowledge {
  const values = new Map<string, ReadonlySet<Value>>();
  for (const [path, left] of a.values) {
    const right = b.values.get(path);
    if (right) values.set(path, new Set([...left, ...right]));
  }
  return { present: new Set([...a.present].filter((path) => b.present.has(path))), values };
}

/** What is known where `expression` came out as `outcome`. A part that came out at all had its facts. */
export function known(expression: Expression, outcome: boolean, types: Dict<FactType>): Knowledge {
  switch (expression.op) {
    case 'not':
      return known(expression.of, !outcome, types);
    case 'and':
    case 'or': {
      const left = known(expression.left, outcome, types);
      const right = known(expression.right, outcome, types);
      return (expression.op === 'and') === outcome ? both(left, right) : either(left, right);
    }
    case 'if': {
      const branch = (test: boolean, then: Expression): Knowledge =>
        both(known(expression.test, test, types), known(then, outcome, types));
      return either(branch(true, expression.then), branch(false, expression.else));
    }
    case 'has':
      return outcome ? { present: new Set([expression.path]), values: new Map() } : NOTHING;
    case 'holds':
      return valueOf(expression.path, [outcome]);
    case 'words':
    case 'in':
      return both({ present: new Set(pathsOf(expression)), values: new Map() }, choice(expression, outcome, types));
    case 'constant':
    case 'same':
    case 'compare':
      return { present: new Set(pathsOf(expression)), values: new Map() };
  }
}

const valueOf = (path: FactPath, values: Many<Value>): Knowledge => ({
  present: new Set([path]),
  values: new Map([[path, new Set(values)]]),
});

/** `path == "literal"` and `path in ["a", "b"]`: the values left, or those that are left of an enum. */
function choice(
  expression: Extract<Expression, { op: 'words' | 'in' }>,
  outcome: boolean,
  types: Dict<FactType>,
): Knowledge {
  const [path, literals] = expression.op === 'in' ? membership(expression) : equality(expression);
  if (path === undefined) return NOTHING;
  if (outcome) return valueOf(path, literals);
  const all = types[path]?.values?.map(({ value }) => value);
  return all
    ? valueOf(
        path,
        all.filter((value) => !literals.includes(value)),
      )
    : NOTHING;
}

function equality({ by, left, right }: Extract<Expression, { op: 'words' }>): [FactPath | undefined, Many<string>] {
  if (by !== '==') return [undefined, []];
  if (left.op === 'text' && right.op === 'literal') return [left.path, [right.value]];
  return right.op === 'text' && left.op === 'literal' ? [right.path, [left.value]] : [undefined, []];
}

const membership = ({ value, of }: Extract<Expression, { op: 'in' }>): [FactPath | undefined, Many<string>] =>
  value.op === 'text' && of.op === 'list' ? [value.path, of.values] : [undefined, []];

/** All of these hold. */
export const knownFrom = (expressions: Many<Expression>, types: Dict<FactType>): Knowledge =>
  expressions.map((each) => known(each, true, types)).reduce(both, NOTHING);
