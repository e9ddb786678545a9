/** Conditions as formulas: one for «true», one for «false». Where neither holds, the condition is an error. */
import type { Amount, Comparison, Expression, Members, Word } from '../../language/condition/expression.js';
import type { Query } from '../../language/condition/query.js';
import type { Algebra, Formula } from '../formula/formula.js';
import { constant, minus, plus, times, type Linear } from '../formula/variable.js';
import type { Dict, FactType, Many } from '../../shapes.js';
import { dayOf } from '../../situation/days.js';
import type { Case, Site } from './site.js';

export interface Outcomes {
  readonly holds: Formula;
  readonly fails: Formula;
}
export interface Encoding {
  readonly algebra: Algebra;
  readonly sites: ReadonlyMap<string, Site>;
  readonly types: Dict<FactType>;
  /** Whether an effect answers: only rules ask. */
  readonly ask: (query: Query) => Formula;
  /** A truth that formulas cannot express: a free one in its place, told by name. */
  readonly opaque: (name: string) => Formula;
}

const ABSENT = (FALSE: Formula): Site => ({ present: FALSE, parent: FALSE });

export function outcomesOf(expression: Expression, encoding: Encoding): Outcomes {
  const { algebra } = encoding;
  const { all, any, not, TRUE, FALSE } = algebra;
  const site = (path: string): Site => encoding.sites.get(path) ?? ABSENT(FALSE);
  const of = (each: Expression): Outcomes => outcomesOf(each, encoding);
  const decided = (truth: Formula, defined: Formula): Outcomes => ({
    holds: all(defined, truth),
    fails: all(defined, not(truth)),
  });
  switch (expression.op) {
    case 'constant':
      return decided(expression.value ? TRUE : FALSE, TRUE);
    case 'holds': {
      const { present, holds = FALSE } = site(expression.path);
      return decided(holds, present);
    }
    case 'has': {
      const { present, parent } = site(expression.path);
      return decided(present, any(parent, present));
    }
    case 'not': {
      const { holds, fails } = of(expression.of);
      return { holds: fails, fails: holds };
    }
    case 'and':
    case 'or': {
      const [left, right] = [of(expression.left), of(expression.right)];
      return expression.op === 'and'
        ? { holds: all(left.holds, right.holds), fails: any(left.fails, right.fails) }
        : { holds: any(left.holds, right.holds), fails: all(left.fails, right.fails) };
    }
    case 'same': {
      const [left, right] = [of(expression.left), of(expression.right)];
      return {
        holds: any(all(left.holds, right.holds), all(left.fails, right.fails)),
        fails: any(all(left.holds, right.fails), all(left.fails, right.holds)),
      };
    }
    case 'if': {
      const [test, then, otherwise] = [of(expression.test), of(expression.then), of(expression.else)];
      return {
        holds: any(all(test.holds, then.holds), all(test.fails, otherwise.holds)),
        fails: any(all(test.holds, then.fails), all(test.fails, otherwise.fails)),
      };
    }
    case 'compare':
      return compared(expression.by, casesOf(expression.left, encoding), casesOf(expression.right, encoding), algebra);
    case 'words':
      return words(expression.by, expression.left, expression.right, encoding);
    case 'in':
      return membership(expression.value, expression.of, encoding);
    case 'asks':
      return decided(encoding.ask(expression.query), TRUE);
    case 'named':
      return of(expression.of);
  }
}

/** What an amount comes to, case by case; where no case holds, it has no value. */
export function casesOf(amount: Amount, encoding: Encoding): Many<Case> {
  const { all, TRUE } = encoding.algebra;
  switch (amount.op) {
    case 'number':
      return [{ when: TRUE, amount: constant(amount.value) }];
    case 'fact': {
      const { decimals = 0 } = encoding.types[amount.path] ?? {};
      const factor = amount.factor / 10 ** decimals;
      return scaled(encoding.sites.get(amount.path)?.cases ?? [], factor);
    }
    case 'size':
      return encoding.sites.get(amount.path)?.size ?? [];
    case 'sum': {
      const [left, right] = [casesOf(amount.left, encoding), casesOf(amount.right, encoding)];
      return left.flatMap((a) => right.map((b) => ({ when: all(a.when, b.when), amount: plus(a.amount, b.amount) })));
    }
    case 'times':
      return scaled(casesOf(amount.of, encoding), amount.factor);
    case 'pick': {
      const { holds, fails } = outcomesOf(amount.test, encoding);
      const where = (condition: Formula, cases: Many<Case>): Many<Case> =>
        cases.map((each) => ({ ...each, when: all(condition, each.when) }));
      return [...where(holds, casesOf(amount.then, encoding)), ...where(fails, casesOf(amount.else, encoding))];
    }
  }
}

const scaled = (cases: Many<Case>, factor: number): Many<Case> =>
  cases.map(({ when, amount }) => ({ when, amount: times(amount, factor) }));

function compared(by: Comparison, left: Many<Case>, right: Many<Case>, algebra: Algebra): Outcomes {
  const { all, any, not } = algebra;
  const pairs = left.flatMap((a) =>
    right.map((b) => ({
      when: all(a.when, b.when),
      truth: comparison(by, minus(a.amount, b.amount), algebra),
    })),
  );
  return {
    holds: any(...pairs.map(({ when, truth }) => all(when, truth))),
    fails: any(...pairs.map(({ when, truth }) => all(when, not(truth)))),
  };
}

/** `difference` compared with zero. */
export function comparison(by: Comparison, difference: Linear, { atMost, zero }: Algebra): Formula {
  switch (by) {
    case '<=':
      return atMost(difference);
    case '<':
      return atMost(plus(difference, constant(1)));
    case '>=':
      return atMost(times(difference, -1));
    case '>':
      return atMost(plus(times(difference, -1), constant(1)));
    case '==':
      return zero(difference);
  }
}

function words(by: Comparison, left: Word, right: Word, encoding: Encoding): Outcomes {
  const { algebra, types } = encoding;
  const isDate = [left, right].some((each) => each.op === 'text' && types[each.path]?.type === 'date');
  if (isDate) return compared(by, days(left, encoding), days(right, encoding), algebra);
  const { all, not } = algebra;
  const [a, b] = [readWord(left, encoding), readWord(right, encoding)];
  const defined = all(a.present, b.present);
  const truth = equal(left, right, encoding);
  return { holds: all(defined, truth), fails: all(defined, not(truth)) };
}

function days(word: Word, { algebra, sites }: Encoding): Many<Case> {
  return word.op === 'literal'
    ? [{ when: algebra.TRUE, amount: constant(dayOf(word.value)) }]
    : (sites.get(word.path)?.cases ?? []);
}

interface ReadWord {
  readonly present: Formula;
  readonly is: (value: string) => Formula;
  readonly values?: Many<string>;
}

function readWord(word: Word, { algebra: { TRUE, FALSE }, sites }: Encoding): ReadWord {
  if (word.op === 'literal')
    return { present: TRUE, is: (value) => (value === word.value ? TRUE : FALSE), values: [word.value] };
  const { present, is, values } = sites.get(word.path) ?? ABSENT(FALSE);
  return { present, is: is ?? (() => FALSE), ...(values ? { values } : {}) };
}

/** Two texts of which neither has a closed list of values cannot be compared by formulas. */
function equal(left: Word, right: Word, encoding: Encoding): Formula {
  const { all, any } = encoding.algebra;
  const [a, b] = [readWord(left, encoding), readWord(right, encoding)];
  const values = a.values && b.values ? a.values.filter((value) => b.values?.includes(value)) : (a.values ?? b.values);
  if (values) return any(...values.map((value) => all(a.is(value), b.is(value))));
  const nameOf = (word: Word): string => (word.op === 'text' ? word.path : word.value);
  return encoding.opaque(`${nameOf(left)} == ${nameOf(right)}`);
}

function membership(value: Word, members: Members, encoding: Encoding): Outcomes {
  const { all, any, not, TRUE, FALSE } = encoding.algebra;
  const read = readWord(value, encoding);
  const set = members.op === 'set' ? (encoding.sites.get(members.path) ?? ABSENT(FALSE)) : undefined;
  const listed = members.op === 'list' ? members.values : undefined;
  const values =
    read.values ??
    listed ??
    encoding.types[members.op === 'set' ? members.path : '']?.values?.map((each) => each.value) ??
    [];
  const has = (each: string): Formula =>
    listed ? (listed.includes(each) ? TRUE : FALSE) : (set?.member?.(each) ?? FALSE);
  const defined = all(read.present, set?.present ?? TRUE);
  const truth = any(...values.map((each) => all(read.is(each), has(each))));
  return { holds: all(defined, truth), fails: all(defined, not(truth)) };
}
