/** Why a condition came out as it did: the smallest parts that decided it, with the values that they read. */
import type { Condition, Facts, Many, Reading, Reason } from '../../shapes.js';
import { evaluate, expressionOf, read, truth } from './evaluate.js';
import { pathsOf, type Expression } from './expression.js';

export function explain(condition: Condition, facts: Facts): Reason {
  const decisive = decidedBy(expressionOf(condition), facts);
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
function decidedBy(expression: Expression, facts: Facts): Many<Expression> {
  const outcome = truth(expression, facts);
  switch (expression.op) {
    case 'not':
      return decidedBy(expression.of, facts);
    case 'and':
    case 'or': {
      const sides = [expression.left, expression.right];
      const decisive = expression.op === 'or';
      if (outcome === decisive) {
        const side = sides.find((each) => truth(each, facts) === decisive) ?? expression.left;
        return decidedBy(side, facts);
      }
      const failing = outcome === undefined ? sides.filter((each) => truth(each, facts) === undefined) : sides;
      return failing.flatMap((each) => decidedBy(each, facts));
    }
    case 'same':
      return [...decidedBy(expression.left, facts), ...decidedBy(expression.right, facts)];
    case 'if': {
      const test = truth(expression.test, facts);
      const branch = test === undefined ? [] : decidedBy(test ? expression.then : expression.else, facts);
      return [...decidedBy(expression.test, facts), ...branch];
    }
    case 'constant':
    case 'holds':
    case 'has':
    case 'compare':
    case 'words':
    case 'in':
      return [expression];
  }
}
