import type { Money } from '../../shapes.js';
import { printNumber } from './number.js';

const NBSP = '\u00A0';
const CURRENCY: Readonly<Record<Money['currency'], string>> = { EUR: '€', MAD: 'MAD' };
const TAX: Readonly<Record<Money['tax'], string>> = { excl: 'HT', incl: 'TTC' };

/** «12,00 € TTC». The cents are an integer: no rounding happens here. */
export function printMoney({ cents, currency, tax }: Money): string {
  const sign = cents < 0 ? '−' : '';
  const whole = printNumber(Math.trunc(Math.abs(cents) / 100));
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${sign}${whole},${rest}${NBSP}${CURRENCY[currency]}${NBSP}${TAX[tax]}`;
}

/** The same amount with VAT, rounded half up to the cent. `pct` may have decimals; integers do the rounding. */
export function withVat(money: Money, pct: number): Money {
  if (money.tax === 'incl') return money;
  const scaled = Math.round(pct * 1000);
  return { ...money, tax: 'incl', cents: Math.floor((money.cents * (100_000 + scaled) * 2 + 100_000) / 200_000) };
}

/** The VAT that a price including it contains, rounded half up to the cent. */
export function vatIn(money: Money, pct: number): number {
  if (money.tax === 'excl') return withVat(money, pct).cents - money.cents;
  const scaled = Math.round(pct * 1000);
  return Math.floor((money.cents * scaled * 2 + 100_000 + scaled) / (2 * (100_000 + scaled)));
}
