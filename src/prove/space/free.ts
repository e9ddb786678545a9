/** Facts that an offer may have in any way that the schema admits: variables of the proof. */
import type { FactType, Many } from '../../shapes.js';
import type { Algebra, Formula } from '../formula/formula.js';
import { constant, counted, plus, type Choice, type Flag, type Whole } from '../formula/variable.js';
import { dayOf } from '../../situation/days.js';
import type { Site } from './site.js';

/** What was made free for one fact, so that a model can be read back. */
export interface Freedom {
  readonly type: FactType;
  readonly present: Formula;
  /** Whether it is there, where its parent is; absent for what is always there. */
  readonly asked?: Flag;
  readonly flag?: Flag;
  readonly choice?: Choice;
  readonly whole?: Whole;
  /** Of a set: by member. Of a string: by each text that it is compared with. */
  readonly flags?: ReadonlyMap<string, Flag>;
}
export interface Freed {
  readonly site: Site;
  readonly freedom: Freedom;
}

/** Dates that a form could hold. */
const EARLIEST = dayOf('1900-01-01');
const LATEST = dayOf('2199-12-31');

export interface Presence {
  readonly present: Formula;
  readonly parent: Formula;
  readonly asked?: Flag;
}

export function freed(type: FactType, { present, parent, asked }: Presence, algebra: Algebra): Freed {
  const { all, flag, is, newFlag, newChoice, newWhole } = algebra;
  const base = { present, parent };
  const freedom = { type, present, ...(asked ? { asked } : {}) };
  switch (type.type) {
    case 'bool': {
      const variable = newFlag(type.path);
      return { site: { ...base, holds: all(present, flag(variable)) }, freedom: { ...freedom, flag: variable } };
    }
    case 'enum': {
      const values = (type.values ?? []).map(({ value }) => value);
      const choice = newChoice(type.path, values);
      const site = { ...base, values, is: (value: string) => all(present, is(choice, values.indexOf(value))) };
      return { site, freedom: { ...freedom, choice } };
    }
    case 'string': {
      const flags = new Map<string, Flag>();
      const of = (value: string): Flag => {
        const known = flags.get(value) ?? newFlag(`${type.path} = ${JSON.stringify(value)}`);
        flags.set(value, known);
        return known;
      };
      return { site: { ...base, is: (value) => all(present, flag(of(value))) }, freedom: { ...freedom, flags } };
    }
    case 'date':
    case 'int':
    case 'decimal': {
      const scale = 10 ** (type.decimals ?? 0);
      const [low, high] = type.type === 'date' ? [EARLIEST, LATEST] : [type.minimum ?? 0, type.maximum ?? 0];
      const whole = newWhole(type.path, Math.ceil(low * scale), Math.floor(high * scale));
      return {
        site: { ...base, cases: [{ when: present, amount: counted(whole) }] },
        freedom: { ...freedom, whole },
      };
    }
    case 'set': {
      const flags = new Map((type.values ?? []).map(({ value }) => [value, newFlag(`${type.path}[${value}]`)]));
      const amount = [...flags.values()].map((each) => counted(each)).reduce(plus, constant(0));
      const member = (value: string): Formula => {
        const found = flags.get(value);
        return found ? all(present, flag(found)) : algebra.FALSE;
      };
      return { site: { ...base, member, size: [{ when: present, amount }] }, freedom: { ...freedom, flags } };
    }
    case 'money':
    case 'list':
    case 'object':
      return { site: base, freedom };
  }
}

/** A text equals one of those that it is compared with, or none. */
export function oneTextEach(freedoms: Many<Freedom>, { all, any, flag, not }: Algebra): Formula {
  const strings = freedoms.filter(({ type, flags }) => type.type === 'string' && flags);
  return all(
    ...strings.flatMap(({ flags }) => {
      const texts = [...(flags?.values() ?? [])].map(flag);
      return texts.flatMap((first, index) => texts.slice(index + 1).map((second) => any(not(first), not(second))));
    }),
  );
}
