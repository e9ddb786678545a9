const NNBSP = '\u202F';

/** «1 234 567» with narrow no-break spaces; «99,9» with a comma. `digits`: exactly that many after the comma, else those needed. */
export function printNumber(value: number, digits?: number): string {
  const [whole = '0', fraction = ''] = (
    digits === undefined ? plainDecimal(Math.abs(value)) : Math.abs(value).toFixed(digits)
  ).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NNBSP);
  const printed = fraction === '' ? grouped : `${grouped},${fraction}`;
  return value < 0 && /[1-9]/.test(printed) ? `−${printed}` : printed;
}

/** String() without an exponent. */
function plainDecimal(value: number): string {
  const shortest = String(value);
  return shortest.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : shortest;
}
