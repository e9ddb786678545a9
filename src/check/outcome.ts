/** How a rule comes out in one situation. */
import type { Prepared } from '../assemble/prepare.js';
import { evaluate, expressionOf, type Ask } from '../language/condition/evaluate.js';
import { queriesOf } from '../language/condition/expression.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Condition, Rule } from '../shapes.js';
import { inForce } from '../situation/in-force.js';
import { onceFor } from '../situation/once.js';
import { isAttested } from './attested.js';

export type Outcome =
  | 'holds'
  /** It holds because nothing in the ledger could have broken it. */
  | 'silence'
  | 'not_applicable'
  | 'violated'
  /** It reads a fact that is absent: an error of the rule, never a pass. */
  | 'error';

export interface Ruled {
  readonly outcome: Outcome;
  /** What decided it: the condition that was false, true or without a value. Absent where the date did. */
  readonly by?: Condition;
}

export function rule(rule: Rule, prepared: Prepared, ledger: Ledger): Ruled | undefined {
  const { facts, situation } = prepared;
  if (rule.test.by !== 'expression' && rule.test.by !== 'attestation') return undefined;
  if (!inForce(rule, situation.date, facts)) return { outcome: 'not_applicable' };
  const ask: Ask = ledger.answers;
  const applies = rule.applies ? evaluate(rule.applies, facts, ask) : 'true';
  if (applies !== 'true')
    return { outcome: applies === 'error' ? 'error' : 'not_applicable', ...(rule.applies ? { by: rule.applies } : {}) };
  if (rule.test.by === 'attestation') return { outcome: isAttested(rule.test.fact, prepared) ? 'holds' : 'violated' };
  const { require } = rule.test;
  const required = evaluate(require, facts, ask);
  if (required === 'true') return { outcome: isSilent(require, ledger) ? 'silence' : 'holds', by: require };
  return { outcome: required === 'false' ? 'violated' : 'error', by: require };
}

/** No effect of any kind that it asks about exists, whatever its qualifiers. */
function isSilent(require: Condition, ledger: Ledger): boolean {
  const queries = asked(require);
  return queries.length > 0 && queries.every((query) => ledger.candidates(query).length === 0);
}

const asked = onceFor((require: Condition) =>
  queriesOf(expressionOf(require)).flatMap((query) => (query.of === 'emits' ? [] : [query])),
);
