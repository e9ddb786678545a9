import type { Money } from '../../shapes.js';
import { printNumber } from './number.js';

const NBSP = '\u00A0';
const CURRENCY: Readonly<Record<Money['currency'], string>> = { EUR: '€', MAD: 'DH' };
const TAX: Readonly<Record<Money['tax'], string>> = { excl: `${NBSP}HT`, incl: `${NBSP}TTC`, none: '' };

/** «12,00 € TTC», and «40,00 €» where no tax is due. The cents are an integer: no rounding happens here. */
export const printMoney = (money: Money): string => `${printAmount(money)}${TAX[money.tax]}`;

/** «12,00 €», where the words around say whether the tax is in it, or where it is the tax itself. */
export function printAmount({ cents, currency }: Omit<Money, 'tax'>): string {
  const sign = cents < 0 ? '−' : '';
  const whole = printNumber(Math.trunc(Math.abs(cents) / 100));
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${sign}${whole},${rest}${NBSP}${CURRENCY[currency]}`;
}

/** Percents have at most three decimals here: they are read in thousandths. */
const THOUSANDTHS = 1_000;

/** `pct` percent of an amount, rounded half up to the cent, away from zero below it. */
export function percentOf(cents: number, pct: number): number {
  return share(cents, Math.round(pct * THOUSANDTHS), 100 * THOUSANDTHS);
}

/** The VAT on a price without it, or contained in a price with it, in cents, rounded half up; 0 where none is due. */
export function vatIn({ cents, tax }: Money, pct: number): number {
  if (tax === 'none') return 0;
  if (tax === 'excl') return percentOf(cents, pct);
  const thousandths = Math.round(pct * THOUSANDTHS);
  return share(cents, thousandths, 100 * THOUSANDTHS + thousandths);
}

/** `cents × part ÷ whole`, exact: the product may be greater than what a double counts in ones. */
function share(cents: number, part: number, whole: number): number {
  const [product, divisor] = [BigInt(Math.abs(cents)) * BigInt(part), BigInt(whole)];
  const rounded = Number((2n * product + divisor) / (2n * divisor));
  return cents < 0 ? 0 - rounded : rounded;
}
