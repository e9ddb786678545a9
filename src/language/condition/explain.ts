/** Why a condition came out as it did: the smallest parts that decided it, with the values that they read. */
import type { Condition, Facts, Many, Reading, Reason } from '../../shapes.js';
import { evaluate, expressionOf, read, truth, type Ask } from './evaluate.js';
import { pathsOf, type Expression } from './expression.js';

export function explain(condition: Condition, facts: Facts): Reason {
  const decisive = decidedBy(expressionOf(condition), facts, () => false);
  return {
    condition: condition.source,
    at: condition.at,
    outcome: evaluate(condition, facts),
    decidedBy: decisive.map((part) => ({
      source: condition.source.slice(part.start, part.end),
      at: part.at,
      reads: pathsOf(part).map((path): Reading => {
        const value = read(facts, path);
        return value === undefined ? { path } : { path, value };
      }),
    })),
  };
}

/** The operands without which the outcome could have been another. */
export function decidedBy(expression: Expression, facts: Facts, ask: Ask): Many<Expression> {
  const outcome = truth(expression, facts, ask);
  switch (expression.op) {
    case 'not':
      return decidedBy(expression.of, facts, ask);
    case 'and':
    case 'or': {
      const sides = [expression.left, expression.right];
      const decisive = expression.op === 'or';
      if (outcome === decisive) {
        const side = sides.find((each) => truth(each, facts, ask) === decisive) ?? expression.left;
        return decidedBy(side, facts, ask);
      }
      const failing = outcome === undefined ? sides.filter((each) => truth(each, facts, ask) === undefined) : sides;
      return failing.flatMap((each) => decidedBy(each, facts, ask));
    }
    case 'same':
      return [...decidedBy(expression.left, facts, ask), ...decidedBy(expression.right, facts, ask)];
    case 'if': {
      const test = truth(expression.test, facts, ask);
      const branch = test === undefined ? [] : decidedBy(test ? expression.then : expression.else, facts, ask);
      return [...decidedBy(expression.test, facts, ask), ...branch];
    }
    case 'named':
      return decidedBy(expression.of, facts, ask);
    case 'constant':
    case 'asks':
    case 'holds':
    case 'has':
    case 'compare':
    case 'words':
    case 'in':
      return [expression];
  }
}
