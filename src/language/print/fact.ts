/** How a fact prints, by its type and unit, in French: our own tables, so that every Node version agrees. */
import type { Fact, FactType, Many, Money } from '../../shapes.js';
import { typograph } from '../text/typograph.js';
import { printDate } from '../../diagnostics/date.js';
import { printMoney } from './money.js';
import { printNumber } from './number.js';
import { withUnit } from './unit.js';

/** `bare`: a number without its unit. The value is of the type, as validation found it. */
export function printFact(value: Fact, type: FactType, bare = false): string {
  switch (type.type) {
    case 'bool':
      return value === true ? 'oui' : 'non';
    case 'int':
    case 'decimal': {
      const printed = printNumber(value as number);
      return bare ? printed : withUnit(printed, value as number, type.unit);
    }
    case 'enum':
      return titleOf(value as string, type);
    case 'date':
      return printDate(value as string);
    case 'money':
      return printMoney(value as unknown as Money);
    case 'set':
      return listed((value as Many<string>).map((member) => titleOf(member, type)));
    case 'string':
      return value as string;
    case 'list':
    case 'object':
      return JSON.stringify(value);
  }
}

/** The same in a cell of its own, where a zero has its word: a sentence needs the figure. */
export const printAlone = (value: Fact, type: FactType): string =>
  type.zero !== undefined && isZero(value) ? typograph(type.zero) : printFact(value, type);

/** A number or an amount that is nothing. */
export const isZero = (value: Fact): boolean =>
  value === 0 || (typeof value === 'object' && 'cents' in value && value.cents === 0);

/** Titles of members are typographed once: they print in every document. */
const alreadySet = new WeakMap<NonNullable<FactType['values']>, Map<string, string>>();

function titleOf(member: string, { values = [] }: FactType): string {
  const titles = alreadySet.get(values) ?? new Map(values.map(({ value, title }) => [value, typograph(title)]));
  alreadySet.set(values, titles);
  return titles.get(member) ?? typograph(member);
}

/** «a, b et c»; «aucun» where nothing is in the set. */
export function listed(members: Many<string>): string {
  const last = members.at(-1);
  if (last === undefined) return 'aucun';
  return members.length === 1 ? last : `${members.slice(0, -1).join(', ')} et ${last}`;
}
