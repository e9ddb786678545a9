/** Facts that are computed from others: in an order that works, or not at all. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { DerivedFact, Fact, Facts, Many } from '../../shapes.js';
import { amount, truth } from '../condition/evaluate.js';
import type { Amount, Expression } from '../condition/expression.js';

/** Each fact behind those that it reads. A cycle is reported, and its facts are left out. */
export function orderDerived(facts: Many<DerivedFact>, report: Report): Many<DerivedFact> {
  const byPath = new Map(facts.map((fact) => [fact.path, fact]));
  const ordered: DerivedFact[] = [];
  const state = new Map<string, 'open' | 'done' | 'broken'>();
  const visit = (fact: DerivedFact, trail: Many<string>): boolean => {
    const seen = state.get(fact.path);
    if (seen === 'open')
      report(
        diagnose(
          'derived-cycle',
          { cycle: [...trail.slice(trail.indexOf(fact.path)), fact.path] },
          { at: fact.value.at, clash: [...trail].sort() },
        ),
      );
    if (seen !== undefined) return seen === 'done';
    state.set(fact.path, 'open');
    const inputs = fact.value.reads.flatMap((path) => byPath.get(path) ?? []);
    const sound = inputs.every((input) => visit(input, [...trail, fact.path]));
    state.set(fact.path, sound ? 'done' : 'broken');
    if (sound) ordered.push(fact);
    return sound;
  };
  for (const fact of facts) visit(fact, []);
  return ordered;
}

/** The facts with the derived ones among them. One whose inputs are absent is absent. */
export function computeDerived(facts: Facts, derived: Many<DerivedFact>): Facts {
  return derived.reduce((seen, fact) => {
    const value = valueOf(fact, seen);
    return value === undefined ? seen : (put(seen, fact.path.split('.'), value) as Facts);
  }, facts);
}

function valueOf({ type, value }: DerivedFact, facts: Facts): Fact | undefined {
  if (type.type === 'bool') return truth(value.ast as Expression, facts);
  const whole = amount(value.ast as Amount, facts);
  return whole === undefined ? undefined : whole / 10 ** (type.decimals ?? 0);
}

function put(at: Fact | undefined, [key, ...rest]: Many<string>, value: Fact): Fact {
  if (key === undefined) return value;
  const tree = (typeof at === 'object' && !Array.isArray(at) ? at : {}) as Facts;
  return { ...tree, [key]: put(tree[key], rest, value) };
}
