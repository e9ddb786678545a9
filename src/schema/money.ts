import type { Json } from './pointer.js';

/** What a bare amount would have to say: 12 or "12,00 €" → "{ cents: 1200, currency: EUR, tax: excl }". */
export function meantMoney(value: Json): string | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const [, amount, unit = ''] = /^(\d{1,9}(?:[.,]\d{1,2})?)\s*(€|EUR|MAD|DHS?)?$/i.exec(String(value).trim()) ?? [];
  if (amount === undefined) return undefined;
  const [whole = '', cents = ''] = amount.split(/[.,]/);
  const currency = /^(MAD|DHS?)$/i.test(unit) ? 'MAD' : 'EUR';
  return `{ cents: ${Number(whole + cents.padEnd(2, '0'))}, currency: ${currency}, tax: excl }`;
}
