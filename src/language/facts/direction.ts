/** Which of two values of a fact is worse for the client: its schema says the direction. */
import type { Fact, FactType, Many, Money } from '../../shapes.js';

/** False where the fact has no direction, or where the two cannot be compared. */
export function isWorse(value: Fact, than: Fact, type: FactType): boolean {
  const { better } = type;
  if (better === undefined) return false;
  if (Array.isArray(value) && Array.isArray(than)) return lacks(value, than) && better === 'higher';
  const [a, b] = [measure(value, type), measure(than, type)];
  if (a === undefined || b === undefined || !isComparable(value, than)) return false;
  return better === 'higher' ? a < b : a > b;
}

const lacks = (value: Many<Fact>, than: Many<Fact>): boolean => than.some((member) => !value.includes(member));

/** What a direction orders: a number, a yes, a sum, the place in a list that goes from the least to the most. */
function measure(fact: Fact, { type, values }: FactType): number | undefined {
  if (typeof fact === 'number') return fact;
  if (typeof fact === 'boolean') return Number(fact);
  if (type === 'money') return (fact as unknown as Money).cents;
  const place = type === 'enum' ? (values ?? []).findIndex(({ value }) => value === fact) : -1;
  return place === -1 ? undefined : place;
}

function isComparable(a: Fact, b: Fact): boolean {
  const unit = (fact: Fact): string => {
    const { currency, tax } = typeof fact === 'object' ? (fact as unknown as Partial<Money>) : {};
    return `${currency ?? ''} ${tax ?? ''}`;
  };
  return unit(a) === unit(b);
}
