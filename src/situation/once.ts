/** Situations share what stands in their documents: what is asked of that alone is answered once. */

/** `make` depends on its arguments alone, and is remembered by their identity as long as they live. */
export function onceFor<A extends object, T>(make: (of: A) => T): (of: A) => T {
  const known = new WeakMap<A, { readonly made: T }>();
  return (of) => {
    const memory = known.get(of) ?? { made: make(of) };
    known.set(of, memory);
    return memory.made;
  };
}

/** The same of two things. */
export function onceForBoth<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const forFirst = onceFor((a: A) => onceFor((b: B) => make(a, b)));
  return (a, b) => forFirst(a)(b);
}
