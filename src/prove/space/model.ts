/** Between the facts of one situation and what the variables of the proof stand for. */
import { read } from '../../language/condition/evaluate.js';
import type { Fact, Facts, Many } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import type { Assignment } from '../formula/variable.js';
import type { Freedom } from './free.js';
import { schemaAt, type Schema } from './schema-node.js';
import { dateOf, dayOf } from '../../situation/days.js';

/** The variables that facts like these would have; what is absent takes any value. */
export function assignmentOf(facts: Facts, freedoms: Many<Freedom>): Map<number, number> {
  const assignment = new Map<number, number>();
  for (const { type, asked, flag, choice, whole, flags } of freedoms) {
    const fact = read(facts, type.path);
    if (asked) assignment.set(asked.id, fact === undefined ? 0 : 1);
    if (flag) assignment.set(flag.id, fact === true ? 1 : 0);
    if (choice) assignment.set(choice.id, Math.max(0, choice.values.indexOf(textIn(fact))));
    if (whole) assignment.set(whole.id, fact === undefined ? whole.low : scaled(fact, type));
    for (const [value, each] of flags ?? [])
      assignment.set(each.id, (Array.isArray(fact) ? fact.includes(value) : fact === value) ? 1 : 0);
  }
  return assignment;
}

const textIn = (fact: Fact | undefined): string => (typeof fact === 'string' ? fact : '');

const scaled = (fact: Fact, { type, decimals = 0 }: Freedom['type']): number =>
  type === 'date' ? dayOf(textIn(fact)) : Math.round(Number(fact) * 10 ** decimals);

/** Facts that an assignment stands for. Texts that nothing depends on are those of `near`, else the schema's example. */
export function factsFrom(
  assignment: Assignment,
  freedoms: Many<Freedom>,
  holds: (formula: Formula) => boolean,
  near: Facts,
  schema: Schema,
): Facts {
  const facts: Record<string, Fact> = {};
  for (const freedom of freedoms)
    if (holds(freedom.present)) put(facts, freedom.type.path.split('.'), valueOf(freedom, assignment, near, schema));
  return facts;
}

function valueOf(
  { type, flag, choice, whole, flags }: Freedom,
  assignment: Assignment,
  near: Facts,
  schema: Schema,
): Fact {
  const of = (id: number | undefined): number => (id === undefined ? 0 : (assignment.get(id) ?? 0));
  switch (type.type) {
    case 'bool':
      return of(flag?.id) === 1;
    case 'enum':
      return choice?.values[of(choice.id)] ?? '';
    case 'date':
      return dateOf(of(whole?.id));
    case 'int':
    case 'decimal':
      return of(whole?.id) / 10 ** (type.decimals ?? 0);
    case 'set':
      return [...(flags ?? [])].flatMap(([value, each]) => (of(each.id) === 1 ? [value] : []));
    case 'string': {
      const equal = [...(flags ?? [])].find(([, each]) => of(each.id) === 1)?.[0];
      return equal ?? textOf(type.path, [...(flags?.keys() ?? [])], near, schema);
    }
    case 'list':
      return [];
    case 'money':
    case 'object':
      return {};
  }
}

/** A text that is none of those which something is compared with. */
function textOf(path: string, others: Many<string>, near: Facts, schema: Schema): string {
  const examples = (schemaAt(schema, path)?.examples ?? []).map(String);
  const found = [read(near, path), ...examples].find((each) => typeof each === 'string' && !others.includes(each));
  return typeof found === 'string' ? found : 'Exemple';
}

function put(at: Record<string, Fact>, [key = '', ...rest]: Many<string>, value: Fact): void {
  const own = at;
  if (rest.length === 0) own[key] = value;
  else put(own[key] as Record<string, Fact>, rest, value);
}
