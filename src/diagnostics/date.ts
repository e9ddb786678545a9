const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const NBSP = '\u00A0';

/** «1er janvier 2027» from 2027-01-01; what is no date stays as it is. */
export function printDate(iso: string): string {
  const parts = /^(\d+)-(\d\d)-(\d\d)$/.exec(iso);
  if (!parts) return iso;
  const [year, month, day] = parts.slice(1).map(Number);
  return `${day === 1 ? '1er' : String(day)}${NBSP}${MONTHS[(month ?? 1) - 1] ?? ''}${NBSP}${String(year)}`;
}
