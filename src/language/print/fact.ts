/** How a fact prints, by its type and unit, in French: our own tables, so that every Node version agrees. */
import type { Fact, FactType, Money } from '../../shapes.js';
import { printDate } from './date.js';
import { printMoney } from './money.js';
import { printNumber } from './number.js';
import { withUnit } from './unit.js';

/** `bare`: a number without its unit. */
export function printFact(value: Fact, type: FactType, bare = false): string {
  switch (type.type) {
    case 'bool':
      return value === true ? 'oui' : 'non';
    case 'int':
    case 'decimal':
      return typeof value === 'number' ? numberOf(value, type, bare) : String(value);
    case 'enum':
      return type.values?.find((each) => each.value === value)?.title ?? String(value as string);
    case 'date':
      return printDate(String(value as string));
    case 'money':
      return printMoney(value as Money);
    case 'set':
      return listed(
        (value as readonly string[]).map(
          (member) => type.values?.find((each) => each.value === member)?.title ?? member,
        ),
      );
    case 'string':
    case 'list':
    case 'object':
      return String(value as string);
  }
}

function numberOf(value: number, type: FactType, bare: boolean): string {
  const printed = printNumber(value);
  return bare ? printed : withUnit(printed, value, type.unit);
}

/** «a, b et c»; «aucun» where nothing is in the set. */
export function listed(members: readonly string[]): string {
  if (members.length === 0) return 'aucun';
  const last = members.at(-1) ?? '';
  return members.length === 1 ? last : `${members.slice(0, -1).join(', ')} et ${last}`;
}
