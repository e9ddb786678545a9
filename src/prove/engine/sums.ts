/** Sums over several integers, looked at once every literal is set: whether they agree, and with which values. */
import type { Many } from '../../shapes.js';
import type { Flag, Whole } from '../formula/variable.js';
import type { Cutting } from './cuts.js';
import type { AtMost, Gates, Preferred } from './gates.js';
import { solveRows, type Box, type Row } from './linear.js';
import type { Solver, Theory } from './solver.js';
import { negate, type Literal } from './trail.js';

export interface Sums {
  readonly theory: Theory;
  /** Of the integers in sums, as the last agreement has them. */
  readonly found: () => ReadonlyMap<number, number>;
}

/** `counts`: comparisons that have a say. */
export function sumsOf(
  sat: Solver,
  integers: Cutting,
  { sums, flagOf }: Gates,
  preferred: Preferred,
  counts: (literal: Literal) => boolean,
): Sums {
  let integersFound: ReadonlyMap<number, number> = new Map();
  const boxOf = (variable: Flag | Whole): Box & { readonly because: Many<Literal> } => {
    if (variable.sort === 'whole') return integers.box(variable, counts);
    const literal = flagOf(variable);
    const truth = sat.isTrue(literal);
    return { low: truth ? 1 : 0, high: truth ? 1 : 0, because: [truth ? literal : negate(literal)] };
  };
  /** The clause that forbids this: as few sums and bounds as still contradict each other. */
  const culprits = (group: Many<Sum>, touched: ReadonlyMap<number, Flag | Whole>): Literal[] => {
    const boxes = new Map([...touched].map(([id, variable]) => [id, boxOf(variable)]));
    const contradicts = (sums: Many<Sum>, free: ReadonlySet<number>): boolean => {
      const given = new Map(
        [...touched].map(([id, variable]) => [
          id,
          free.has(id) ? domainOf(variable) : (boxes.get(id) ?? domainOf(variable)),
        ]),
      );
      return solveRows(rowsOf(sums), given, () => undefined, 60) === 'none';
    };
    let kept = group;
    for (const each of group) {
      const fewer = kept.filter((other) => other !== each);
      if (contradicts(fewer, new Set())) kept = fewer;
    }
    const free = new Set<number>();
    for (const id of touched.keys()) if (contradicts(kept, new Set([...free, id]))) free.add(id);
    const bounds = [...boxes].flatMap(([id, { because }]) => (free.has(id) ? [] : because));
    return [
      ...kept.map(([, literal]) => (sat.isTrue(literal) ? negate(literal) : literal)),
      ...new Set(bounds.map(negate)),
    ];
  };
  const rowsOf = (group: Many<Sum>): Many<Row> =>
    group.map(([formula, literal]) => rowOf(formula, sat.isTrue(literal)));
  /** Sums that share an integer are solved together. */
  const theory = (): Literal[] | 'unknown' | undefined => {
    const found = new Map<number, number>();
    for (const group of connected([...sums].filter(([, literal]) => counts(literal)))) {
      const touched = new Map(group.flatMap(([{ terms }]) => terms.map(({ variable }) => [variable.id, variable])));
      const boxes = new Map([...touched].map(([id, variable]) => [id, boxOf(variable)]));
      const solution = solveRows(rowsOf(group), boxes, preferred.wanted);
      if (solution === 'unknown') return 'unknown';
      if (solution === 'none') return culprits(group, touched);
      // Never -0, which would print.
      for (const [id, each] of solution) found.set(id, each + 0);
    }
    integersFound = found;
    return undefined;
  };
  return { theory, found: () => integersFound };
}

const domainOf = (variable: Flag | Whole): Box =>
  variable.sort === 'whole' ? { low: variable.low, high: variable.high } : { low: 0, high: 1 };

/** The sum at most 0, or at least 1. */
function rowOf({ terms, constant }: AtMost, holds: boolean): Row {
  const sign = holds ? 1 : -1;
  return {
    terms: terms.map(({ variable, factor }) => ({ of: variable.id, factor: sign * factor })),
    constant: holds ? constant : 1 - constant,
  };
}

type Sum = readonly [AtMost, Literal];
function connected(sums: Many<Sum>): Many<Many<Sum>> {
  const groups: { readonly touched: Set<number>; readonly members: Sum[] }[] = [];
  for (const each of sums) {
    const touched = new Set(each[0].terms.map(({ variable }) => variable.id));
    const joined = groups.filter((group) => [...touched].some((id) => group.touched.has(id)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push({
      touched: new Set([...touched, ...joined.flatMap((group) => [...group.touched])]),
      members: [...joined.flatMap(({ members }) => members), each],
    });
  }
  return groups.map(({ members }) => members);
}
