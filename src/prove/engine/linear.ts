/** Integers between bounds under sums that may not exceed zero: values that keep them all, or none exist. */
export interface Row {
  readonly terms: readonly { readonly of: number; readonly factor: number }[];
  readonly constant: number;
}
export interface Box {
  readonly low: number;
  readonly high: number;
}
export type Solution = ReadonlyMap<number, number> | 'none' | 'unknown';

/** `boxes` by variable; `wanted` is tried first. `fuel`: how many splits of a domain. */
export function solveRows(
  rows: readonly Row[],
  boxes: ReadonlyMap<number, Box>,
  wanted: (variable: number) => number | undefined,
  fuel = 400,
): Solution {
  let left = fuel;
  const search = (given: ReadonlyMap<number, Box>): Solution => {
    const tight = propagate(rows, given);
    if (!tight) return 'none';
    for (const prefer of [wanted, () => undefined]) {
      const values = new Map([...tight].map(([of, box]) => [of, within(box, prefer(of))]));
      if (rows.every((row) => excess(row, values) <= 0)) return values;
    }
    const open = [...tight].filter(([, { low, high }]) => low < high);
    const [narrowest] = open.sort(([, a], [, b]) => a.high - a.low - (b.high - b.low));
    if (!narrowest) return 'none';
    if (left-- <= 0) return refuted(rows, tight) ? 'none' : 'unknown';
    const [of, { low, high }] = narrowest;
    const middle = Math.floor(low + (high - low) / 2);
    const below = search(new Map(tight).set(of, { low, high: middle }));
    if (typeof below === 'object') return below;
    const above = search(new Map(tight).set(of, { low: middle + 1, high }));
    return above === 'none' ? below : above;
  };
  return refuted(rows, boxes) ? 'none' : search(boxes);
}

const within = ({ low, high }: Box, value: number | undefined): number =>
  value === undefined ? low : Math.min(high, Math.max(low, value));

const excess = ({ terms, constant }: Row, values: ReadonlyMap<number, number>): number =>
  terms.reduce((sum, { of, factor }) => sum + factor * (values.get(of) ?? 0), constant);

/** Rounds are bounded: bounds that creep towards each other are left to the splits. */
function propagate(rows: readonly Row[], boxes: ReadonlyMap<number, Box>): ReadonlyMap<number, Box> | undefined {
  const tight = new Map(boxes);
  for (let round = 0, moved = true; moved && round < 20; round++) {
    moved = false;
    for (const { terms, constant } of rows) {
      const least = terms.reduce((sum, { of, factor }) => sum + factor * extreme(tight.get(of), factor < 0), constant);
      if (least > 0) return undefined;
      for (const { of, factor } of terms) {
        const box = tight.get(of) ?? { low: 0, high: 0 };
        const room = factor * extreme(box, factor < 0) - least;
        const next =
          factor > 0
            ? { low: box.low, high: Math.min(box.high, Math.floor(room / factor)) }
            : { low: Math.max(box.low, Math.ceil(room / factor)), high: box.high };
        if (next.low > next.high) return undefined;
        if (next.low === box.low && next.high === box.high) continue;
        tight.set(of, next);
        moved = true;
      }
    }
  }
  return tight;
}

const extreme = (box: Box | undefined, greatest: boolean): number =>
  box === undefined ? 0 : greatest ? box.high : box.low;

/** Whether no rational values keep the rows, by Fourier and Motzkin; false where that would take too many rows. */
function refuted(rows: readonly Row[], boxes: ReadonlyMap<number, Box>): boolean {
  const variables = [...new Set(rows.flatMap(({ terms }) => terms.map(({ of }) => of)))];
  let system: Row[] = [
    ...rows,
    ...variables.flatMap((of) => {
      const { low, high } = boxes.get(of) ?? { low: 0, high: 0 };
      return [
        { terms: [{ of, factor: 1 }], constant: -high },
        { terms: [{ of, factor: -1 }], constant: low },
      ];
    }),
  ];
  for (const of of variables) {
    const factorIn = ({ terms }: Row): number => terms.find((term) => term.of === of)?.factor ?? 0;
    const above = system.filter((row) => factorIn(row) > 0);
    const below = system.filter((row) => factorIn(row) < 0);
    if (above.length * below.length > 500) return false;
    const rest = system.filter((row) => factorIn(row) === 0);
    const merged = above.flatMap((a) => below.map((b) => add(a, -factorIn(b), b, factorIn(a))));
    if (merged.some(tooLarge)) return false;
    system = [...rest, ...merged];
    if (system.some(({ terms, constant }) => terms.length === 0 && constant > 0)) return true;
  }
  return false;
}

function add(a: Row, byA: number, b: Row, byB: number): Row {
  const factors = new Map<number, number>();
  for (const { of, factor } of a.terms) factors.set(of, factor * byA);
  for (const { of, factor } of b.terms) factors.set(of, (factors.get(of) ?? 0) + factor * byB);
  const terms = [...factors].flatMap(([of, factor]) => (factor === 0 ? [] : [{ of, factor }]));
  return { terms, constant: a.constant * byA + b.constant * byB };
}

const tooLarge = ({ terms, constant }: Row): boolean =>
  !Number.isSafeInteger(constant) || terms.some(({ factor }) => !Number.isSafeInteger(factor));
