/** Two CEL libraries that know nothing of ours. */
import { celEnv, isCelError, parse, plan, type CelInput } from '@bufbuild/cel';
import { Environment, EvaluationError } from '@marcbachmann/cel-js';
import type { Outcome } from '../../src/language/condition/evaluate.js';
import type { Fact, Facts } from '../../src/shapes.js';

/** The same facts as CEL takes them: integers are BigInt, decimals are doubles. */
export type CelFacts = Record<string, CelInput>;
const DECIMALS = ['uptime', 'ratio'];
export const celFacts = (facts: Facts): CelFacts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, celValue(fact, name)]));

function celValue(fact: Fact, key: string): CelInput {
  if (typeof fact === 'number') return DECIMALS.includes(key) ? fact : BigInt(fact);
  if (typeof fact !== 'object') return fact;
  return Array.isArray(fact) ? (fact as readonly Fact[]).map((each) => celValue(each, key)) : celFacts(fact as Facts);
}

function outcomeOf(value: unknown): Outcome {
  if (typeof value !== 'boolean') throw new Error(`not a condition: ${String(value)}`);
  return value ? 'true' : 'false';
}

const environment = new Environment().registerVariable('offer', 'map');
/** Only an absent fact is an error: any other is a fault of the test. */
export function celJs(source: string): (facts: CelFacts) => Outcome {
  const run = environment.parse(source);
  return (facts) => {
    try {
      return outcomeOf(run(facts));
    } catch (error) {
      if (error instanceof EvaluationError && error.message.startsWith('No such key')) return 'error';
      throw error;
    }
  };
}

const bufEnvironment = celEnv({});
export function bufbuild(source: string): (facts: CelFacts) => Outcome {
  const run = plan(bufEnvironment, parse(source));
  return (facts) => {
    const value = run(facts);
    if (!isCelError(value)) return outcomeOf(value);
    if (value.message.startsWith('field not found')) return 'error';
    throw new Error(value.message);
  };
}
