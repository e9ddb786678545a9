/** Whether two libraries over the same facts ever make different documents or a different ledger. */
import type { Engine } from '../../src/prove/engine/engine.js';
import { ownEngine } from '../../src/prove/engine/own.js';
import type { Formula } from '../../src/prove/formula/formula.js';
import { groundOf, libraryOf, modelOf, type Model } from '../../src/prove/model.js';
import type { Library } from '../../src/prove/obligations/obligation.js';
import type { Schema } from '../../src/prove/space/schema-node.js';
import type { Workspace } from '../../src/shapes.js';

export interface Compared {
  /** `never` anything that differs: they are the same wherever anything could be sold. */
  readonly answer: 'never' | 'possible' | 'unknown';
  /** What differs somewhere: texts and effects, by name. */
  readonly differing: readonly string[];
}

/** Every text of every clause and every effect of it stands in the same situations, in every document. */
export async function compare(
  first: Workspace,
  second: Workspace,
  schema: Schema,
  other: (model: Model) => Engine,
): Promise<Compared> {
  const ground = groundOf(first, schema);
  const model = modelOf(first, schema, {}, ground);
  const { algebra, space } = model;
  const [one, two] = [standings(libraryOf(first, ground)), standings(libraryOf(second, ground))];
  const differences = [...new Set([...one.keys(), ...two.keys()])].flatMap((name) => {
    const [a, b] = [one.get(name) ?? algebra.FALSE, two.get(name) ?? algebra.FALSE];
    return a === b ? [] : [{ name, differs: algebra.not(algebra.same(a, b)) }];
  });
  const own = ownEngine(algebra, space);
  const any = algebra.any(...differences.map(({ differs }) => differs));
  const [mine] = await own.decide([any]);
  const [theirs] = await other(model).decide([any]);
  if (!mine || mine.answer !== theirs?.answer) return { answer: 'unknown', differing: [] };
  const differing = differences.filter(({ differs }) => own.possible([differs]).answer === 'possible');
  return { answer: mine.answer, differing: differing.map(({ name }) => name) };
}

function standings({ emission, entries, encoding: { algebra } }: Library): ReadonlyMap<string, Formula> {
  const found = new Map<string, Formula>();
  const add = (name: string, where: Formula): void =>
    void found.set(name, algebra.any(found.get(name) ?? algebra.FALSE, where));
  for (const { clause, plan, when } of emission.placements)
    for (const alternative of clause.alternatives)
      add(`${plan.id}: ${clause.id}#${alternative.name}`, algebra.all(when, emission.taken(clause, alternative)));
  for (const { effect, clause, when, qualifiers } of entries)
    add(`${effect.document}: ${clause}, ${effect.kind} « ${effect.words} » ${[...qualifiers].join(' ')}`, when);
  for (const [id, filled] of emission.documents) add(id, filled);
  return found;
}
