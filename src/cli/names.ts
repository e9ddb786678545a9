/** Names typed on the command line. */
import { diagnose } from '../diagnostics/diagnose.js';
import type { Said } from '../diagnostics/entry.js';
import { nearest } from '../diagnostics/nearest.js';
import { Trouble } from '../diagnostics/trouble.js';
import type { Dict, IsoDate, Many, Workspace } from '../shapes.js';

export type NameKind = Parameters<typeof diagnose<'argument-unknown'>>[1]['kind'];

/** Throws Trouble, with the nearest names that exist, for the first name that does not. */
export function requireKnown(kind: NameKind, names: Many<string>, known: Many<string>): void {
  const name = names.find((each) => !known.includes(each));
  if (name === undefined) return;
  const choices = [...new Set(known)].sort();
  throw new Trouble(diagnose('argument-unknown', { kind, name, nearest: nearest(name, choices), known: choices }));
}

/** commander gives each value of a repeated option: "--offer a,b --offer c" is three names. */
export const collect = (value: string, before: Many<string> = []): Many<string> => [
  ...before,
  ...value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
];

/** Throws Trouble for an option, by its name, that was given and names nothing: `--only ""` would find nothing, and pass. */
export function requireNames(given: Dict<Many<string> | undefined>): void {
  const [option] = Object.entries(given).find(([, names]) => names?.length === 0) ?? [];
  if (option !== undefined) throw refusedValue(option, '', { fr: 'au moins un nom', en: 'at least one name' });
}

/** Throws Trouble where `value` is no day of the calendar. */
export function dateOf(option: string, value: string): IsoDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year !== undefined && date.toISOString().startsWith(value)) return value as IsoDate;
  throw refusedValue(option, value, {
    fr: 'une date du calendrier : 2027-01-31',
    en: 'a day of the calendar: 2027-01-31',
  });
}

/** Throws Trouble for a day on which the edition is not in force yet. */
export function requireInForce(date: IsoDate | undefined, { effective }: Workspace['edition']): void {
  if (date !== undefined && date < effective)
    throw new Trouble(diagnose('usage-date-before-edition', { date, effective }));
}

/** Throws Trouble where `value` is no whole number from 1 to `most`. */
export function countOf(option: string, value: string, most: number): number {
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= 1 && count <= most) return count;
  throw refusedValue(option, value, { fr: `un nombre entier de 1 à ${most}`, en: `a whole number from 1 to ${most}` });
}

/** What to throw for a value that an option or an argument cannot have. */
export function refusedValue(option: string, value: string, expected: Said): Trouble {
  return new Trouble(diagnose('usage-value', { option, value, expected }));
}
