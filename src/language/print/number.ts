const NNBSP = '\u202F';

/** «1 234 567,5»: a comma, narrow no-break spaces between thousands, as many decimals as the number has. */
export function printNumber(value: number): string {
  const [whole = '0', fraction] = plain(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NNBSP);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** Without an exponent. */
function plain(value: number): string {
  const shortest = String(value);
  return shortest.includes('e-') ? value.toFixed(20).replace(/0+$/, '') : shortest;
}
