/** What is known of the facts where a condition holds: which are present, which values are left. */
import type { Dict, FactPath, FactType, Many } from '../../shapes.js';
import { pathsOf, type Amount, type Expression } from './expression.js';

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

/** What is known where the expression is true, and where it is false. */
interface Lesson {
  readonly holds: Knowledge;
  readonly fails: Knowledge;
}

/** What is known where `expression` came out as `outcome`. A part that came out at all had its facts. */
export function known(expression: Expression, outcome: boolean, types: Dict<FactType>): Knowledge {
  const { holds, fails } = learn(expression, types);
  return outcome ? holds : fails;
}

/** Both outcomes at once, so that each part is visited once. */
function learn(expression: Expression, types: Dict<FactType>): Lesson {
  switch (expression.op) {
    case 'not': {
      const { holds, fails } = learn(expression.of, types);
      return { holds: fails, fails: holds };
    }
    case 'and':
    case 'or':
    case 'same': {
      const [left, right] = [learn(expression.left, types), learn(expression.right, types)];
      if (expression.op === 'and')
        return { holds: both(left.holds, right.holds), fails: either(left.fails, right.fails) };
      if (expression.op === 'or')
        return { holds: either(left.holds, right.holds), fails: both(left.fails, right.fails) };
      return {
        holds: either(both(left.holds, right.holds), both(left.fails, right.fails)),
        fails: either(both(left.holds, right.fails), both(left.fails, right.holds)),
      };
    }
    case 'if': {
      const [test, then, otherwise] = [expression.test, expression.then, expression.else].map((each) =>
        learn(each, types),
      ) as [Lesson, Lesson, Lesson];
      return {
        holds: either(both(test.holds, then.holds), both(test.fails, otherwise.holds)),
        fails: either(both(test.holds, then.fails), both(test.fails, otherwise.fails)),
      };
    }
    case 'has':
      return { holds: present([expression.path]), fails: NOTHING };
    case 'holds':
      return { holds: valueOf(expression.path, [true]), fails: valueOf(expression.path, [false]) };
    case 'words':
    case 'in': {
      const read = present(pathsOf(expression));
      return {
        holds: both(read, choice(expression, true, types)),
        fails: both(read, choice(expression, false, types)),
      };
    }
    case 'compare': {
      const read = both(computed(expression.left, types), computed(expression.right, types));
      return { holds: read, fails: read };
    }
    case 'named':
      return learn(expression.of, types);
    case 'constant':
    case 'asks':
      return { holds: NOTHING, fails: NOTHING };
  }
}

/** What is known where an amount has a value: of a choice between two, only one was read. */
function computed(amount: Amount, types: Dict<FactType>): Knowledge {
  switch (amount.op) {
    case 'number':
      return NOTHING;
    case 'fact':
    case 'size':
      return present([amount.path]);
    case 'sum':
      return both(computed(amount.left, types), computed(amount.right, types));
    case 'times':
      return computed(amount.of, types);
    case 'pick': {
      const { holds, fails } = learn(amount.test, types);
      return either(both(holds, computed(amount.then, types)), both(fails, computed(amount.else, types)));
    }
  }
}

const present = (paths: Many<FactPath>): Knowledge => ({ present: new Set(paths), values: new Map() });
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
