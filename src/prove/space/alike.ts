/** One fact as it is in an existing situation, as a formula. */
import type { Algebra, Formula } from '../formula/formula.js';
import { constant, counted, minus, type Assignment } from '../formula/variable.js';
import type { Freedom } from './free.js';

/** True where the fact is absent as there, or present with the same value. Texts that nothing reads are always alike. */
export function alikeTo(freedom: Freedom, assignment: Assignment, present: boolean, algebra: Algebra): Formula {
  const { all, flag, is, not, same, zero, TRUE, FALSE } = algebra;
  if (!present) return not(freedom.present);
  const of = (id: number): number => assignment.get(id) ?? 0;
  const { choice, whole, flags } = freedom;
  return all(
    freedom.present,
    freedom.flag ? same(flag(freedom.flag), of(freedom.flag.id) === 1 ? TRUE : FALSE) : TRUE,
    choice ? is(choice, of(choice.id)) : TRUE,
    whole ? zero(minus(counted(whole), constant(of(whole.id)))) : TRUE,
    ...[...(flags?.values() ?? [])].map((each) => (of(each.id) === 1 ? flag(each) : not(flag(each)))),
  );
}
