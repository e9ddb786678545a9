/** Which variables a formula reads, and which truths that formulas cannot express it depends on. */
import type { Many } from '../shapes.js';
import type { Formula } from './formula/formula.js';
import type { Model } from './model.js';

/** The ids of the variables that a formula reads; each node is looked at once. */
export function supportOf(): (formula: Formula) => ReadonlySet<number> {
  const known = new Map<number, ReadonlySet<number>>();
  const support = (formula: Formula): ReadonlySet<number> => {
    const before = known.get(formula.id);
    if (before) return before;
    const now = compute(formula);
    known.set(formula.id, now);
    return now;
  };
  const compute = (formula: Formula): ReadonlySet<number> => {
    switch (formula.op) {
      case 'true':
      case 'false':
        return new Set();
      case 'flag':
      case 'is':
        return new Set([formula.variable.id]);
      case 'at_most':
        return new Set(formula.terms.map(({ variable }) => variable.id));
      case 'not':
        return support(formula.of);
      case 'all':
      case 'any': {
        const found = new Set<number>();
        for (const part of formula.of) for (const id of support(part)) found.add(id);
        return found;
      }
    }
  };
  return support;
}

/**
 * Names of what is not modelled and has a say in a formula: it reads them, or the space ties them to facts that it reads. The space
 * is then wider than what could be sold.
 */
export function weakening({ opaque, space }: Pick<Model, 'opaque' | 'space'>): (formula: Formula) => Many<string> {
  if (opaque.length === 0) return () => [];
  const support = supportOf();
  const names = new Map(opaque.map(({ name, flag }) => [flag.id, name]));
  const tied = groupsOf((space.op === 'all' ? space.of : [space]).map(support));
  return (formula) => {
    const read = support(formula);
    const reached = [read, ...tied.filter((group) => [...group].some((id) => read.has(id)))];
    return [...new Set(reached.flatMap((ids) => [...ids].flatMap((id) => names.get(id) ?? [])))];
  };
}

/** Sets that share a variable, joined. */
function groupsOf(sets: Many<ReadonlySet<number>>): Many<ReadonlySet<number>> {
  const groups: Set<number>[] = [];
  for (const each of sets) {
    const joined = groups.filter((group) => [...each].some((id) => group.has(id)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...each, ...joined.flatMap((group) => [...group])]));
  }
  return groups;
}
