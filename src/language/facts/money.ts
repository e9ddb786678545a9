/** Conditions read the cents of an amount: `offer.diagnosis.price.cents > 0`. Texts print the amount whole. */
import type { Dict, FactPath, FactType } from '../../shapes.js';

const extended = new WeakMap<Dict<FactType>, Dict<FactType>>();
const MOST = 1_000_000_000;

/** The same types, and one whole number more for each amount. */
export function withCents(types: Dict<FactType>): Dict<FactType> {
  const known = extended.get(types);
  if (known) return known;
  const cents = Object.values(types)
    .filter(({ type }) => type === 'money')
    .map((money): [string, FactType] => {
      const path = `${money.path}.cents` as FactPath;
      return [
        path,
        { path, type: 'int', minimum: 0, maximum: MOST, optional: false, title: money.title, at: money.at },
      ];
    });
  const made = { ...types, ...Object.fromEntries(cents) };
  extended.set(types, made);
  return made;
}
