/** How a number of each unit prints in French: singular, plural, or a sign. French counts from two: «1,5 heure», «2 heures». */
const NBSP = '\u00A0';
const NNBSP = '\u202F';

interface Unit {
  readonly one: string;
  readonly many: string;
  readonly gap: string;
}
const noun = (one: string, many = `${one}s`): Unit => ({ one, many, gap: NBSP });
const sign = (each: string, gap = NBSP): Unit => ({ one: each, many: each, gap });

const UNITS: Readonly<Record<string, Unit>> = {
  day: noun('jour'),
  business_day: noun('jour ouvré', 'jours ouvrés'),
  hour: noun('heure'),
  business_hour: noun('heure ouvrée', 'heures ouvrées'),
  minute: noun('minute'),
  second: noun('seconde'),
  month: noun('mois', 'mois'),
  year: noun('an'),
  times: noun('fois', 'fois'),
  point: noun('point'),
  person: noun('personne'),
  percent: sign('%', NNBSP),
  gigabyte: sign('Go'),
  megabyte: sign('Mo'),
  kilometer: sign('km'),
};

/** `count` and unknown units print a bare number. */
export function withUnit(printed: string, value: number, unit: string | undefined): string {
  const row = unit === undefined ? undefined : UNITS[unit];
  if (!row) return printed;
  return `${printed}${row.gap}${Math.abs(value) >= 2 ? row.many : row.one}`;
}
