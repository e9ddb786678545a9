/** How a number of each unit prints in French: singular, plural, or a sign. French counts from two: «1,5 heure», «2 heures». */
const NBSP = '\u00A0';

type Unit = readonly [one: string, many: string];
const noun = (one: string, many = `${one}s`): Unit => [one, many];
const sign = (each: string): Unit => [each, each];

/** `count` prints a bare number. */
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', noun('jour')],
  ['business_day', noun('jour ouvré', 'jours ouvrés')],
  ['hour', noun('heure')],
  ['business_hour', noun('heure ouvrée', 'heures ouvrées')],
  ['minute', noun('minute')],
  ['second', noun('seconde')],
  ['month', noun('mois', 'mois')],
  ['year', noun('an')],
  ['times', noun('fois', 'fois')],
  ['point', noun('point')],
  ['person', noun('personne')],
  ['percent', sign('%')],
  ['gigabyte', sign('Go')],
  ['megabyte', sign('Mo')],
  ['kilometer', sign('km')],
]);

/** `printed` is the number `value` as it prints. */
export function withUnit(printed: string, value: number, unit: string | undefined): string {
  const row = unit === undefined ? undefined : UNITS.get(unit);
  if (!row) return printed;
  return `${printed}${NBSP}${row[Math.abs(value) >= 2 ? 1 : 0].replace(/ /g, NBSP)}`;
}
