/** Every qualifier that an effect answers to: those that its clause writes, and those that follow. */
import type { Effect, Many, Money, Vocabulary } from '../shapes.js';

/** What the law never lets a party set aside: `carve: [core]` says all four. */
const CORE: Many<string> = ['carve:wilful', 'carve:gross', 'carve:bodily', 'carve:mandatory'];

/** Where an effect stands. */
export interface Standing {
  readonly document: string;
  readonly nature: 'contractual' | 'informative';
}

/** `tax`: of the price that the effect says, where there is one. */
export function qualifiersOf(
  effect: Effect & Standing,
  vocabulary: Vocabulary,
  tax: Money['tax'] | undefined,
): ReadonlySet<string> {
  const all = new Set([...effect.qualifiers, ...following(effect, vocabulary, tax), `in:${effect.document}`]);
  if (effect.nature === 'contractual') all.add('binding');
  if (all.has('carve:core')) for (const each of CORE) all.add(each);
  if (CORE.every((each) => all.has(each))) all.add('carve:core');
  return all;
}

function following(effect: Effect, { causes }: Vocabulary, tax: Money['tax'] | undefined): Many<string> {
  switch (effect.kind) {
    case 'excludes':
      return [`cause:${effect.cause}`, ...(causes[effect.cause]?.statutory ? ['cause:statutory'] : [])];
    case 'caps':
      return ['amount:facts'];
    case 'prices':
      return tax === undefined ? [] : [`tax:${tax}`];
    default:
      return [];
  }
}
