/** Obligations beside the findings of a check: several may be told by one finding. */
import type { Model } from '../../src/prove/model.js';
import type { Obligation } from '../../src/prove/obligations/obligation.js';
import type { Diagnostic } from '../../src/shapes.js';

export const isFound = ({ expects }: Obligation, findings: readonly Diagnostic[]): boolean =>
  findings.some(
    ({ code, at }) =>
      code === expects.code &&
      (expects.at.length === 0 ||
        expects.at.some((place) => place.file === at?.file && place.start.offset === at.start.offset)),
  );
/** Obligations that the check tells with one finding. */
const keyOf = ({ expects }: Obligation): string =>
  `${expects.code} ${expects.at.map(({ file, start }) => `${file}:${start.offset}`).join(' ')}`;

export function grouped({ obligations }: Model): readonly (readonly Obligation[])[] {
  const groups = new Map<string, Obligation[]>();
  for (const each of obligations) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()];
}
