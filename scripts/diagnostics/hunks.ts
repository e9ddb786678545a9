/** The lines in which two texts differ, each with a neighbour; "…" stands for what lies between. */
export function hunks(one: string, other: string): readonly [one: string, other: string] {
  const [a, b] = [one.split('\n'), other.split('\n')];
  const ends = [[-1, -1] as const, ...common(a, b), [a.length, b.length] as const];
  const gaps = ends.slice(1).flatMap(([i, j], index) => {
    const [before = -1, beside = -1] = ends[index] ?? [];
    return i - before > 1 || j - beside > 1 ? [{ one: [before, i], other: [beside, j] } as const] : [];
  });
  return [
    passage(
      a,
      gaps.map((gap) => gap.one),
    ),
    passage(
      b,
      gaps.map((gap) => gap.other),
    ),
  ];
}

/** Pairs of lines that stand in both, in order: the longest such list. */
function common(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const longest = a.map(() => new Array<number>(b.length + 1).fill(0));
  longest.push(new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = longest[i] ?? [];
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
}

/** The lines of each gap, and the two that hold it. */
function passage(lines: readonly string[], gaps: readonly (readonly [number, number])[]): string {
  const shown = gaps.flatMap(([from, to], index) => {
    const start = Math.max(from, 0, (gaps[index - 1]?.[1] ?? -1) + 1);
    const isApart = index > 0 && start > (gaps[index - 1]?.[1] ?? 0) + 1;
    return [...(isApart ? ['…'] : []), ...lines.slice(start, to + 1)];
  });
  const depths = shown.filter((line) => line.trim() !== '' && line !== '…').map((line) => line.search(/\S/));
  const depth = depths.length > 0 ? Math.min(...depths) : 0;
  return shown
    .map((line) => (line === '…' ? line : line.slice(depth)))
    .join('\n')
    .trimEnd();
}
