/** Numbers that French writes in letters, from two on: « un » is an article as often as a number. */
const VALUES: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
  cent: 100,
  cents: 100,
  mille: 1000,
};
const WORD = Object.keys(VALUES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const FIRST = Object.keys(VALUES)
  .filter((each) => VALUES[each] !== 1)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** In small letters: « quatre-vingt-dix », « vingt et un », « deux cents ». */
export const NUMERAL = `(?:${FIRST})(?:(?:-| et |-et-| )(?:${WORD})(?![a-zà-öø-ÿœæ]))*`;

export function numeralValue(words: string): number {
  let [total, current] = [0, 0];
  for (const word of words.split(/[\s-]+/)) {
    const value = VALUES[word] ?? 0;
    if (value === 1000) [total, current] = [(current || 1) * 1000, 0];
    else if (value === 100) current = (current || 1) * 100;
    else if (value === 20 && current % 100 === 4) current += 76;
    else current += value;
  }
  return total + current;
}
