/** Variables by how often they were in a recent conflict, the most often first; among equals the oldest. */
export function heap() {
  const activity: number[] = [];
  const eligible: boolean[] = [];
  /** Position in the heap, -1 outside it. */
  const position: number[] = [];
  const tree: number[] = [];
  let step = 1;

  const before = (a: number, b: number): boolean => {
    const [x, y] = [activity[a] ?? 0, activity[b] ?? 0];
    return x > y || (x === y && a < b);
  };
  const place = (variable: number, at: number): void => {
    tree[at] = variable;
    position[variable] = at;
  };
  const rise = (from: number): void => {
    const variable = tree[from] ?? 0;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = tree[parent] ?? 0;
      if (!before(variable, above)) break;
      place(above, at);
      at = parent;
    }
    place(variable, at);
  };
  const sink = (from: number): void => {
    const variable = tree[from] ?? 0;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= tree.length) break;
      const right = child + 1;
      if (right < tree.length && before(tree[right] ?? 0, tree[child] ?? 0)) child = right;
      const below = tree[child] ?? 0;
      if (!before(below, variable)) break;
      place(below, at);
      at = child;
    }
    place(variable, at);
  };
  const put = (variable: number): void => {
    if (!eligible[variable] || position[variable] !== -1) return;
    place(variable, tree.length);
    rise(tree.length - 1);
  };

  return {
    /** A new variable; one that is not eligible never comes out. */
    add: (isEligible: boolean): void => {
      const variable = activity.length;
      activity.push(0);
      eligible.push(isEligible);
      position.push(-1);
      put(variable);
    },
    put,
    take: (): number | undefined => {
      const [top] = tree;
      const last = tree.pop();
      if (top === undefined || last === undefined) return undefined;
      position[top] = -1;
      if (last !== top) {
        place(last, 0);
        sink(0);
      }
      return top;
    },
    bump: (variable: number): void => {
      activity[variable] = (activity[variable] ?? 0) + step;
      if (step > 1e100) {
        for (let each = 0; each < activity.length; each++) activity[each] = (activity[each] ?? 0) * 1e-100;
        step *= 1e-100;
      }
      const at = position[variable] ?? -1;
      if (at >= 0) rise(at);
    },
    decay: (): void => {
      step /= 0.95;
    },
  };
}
