/** Outcomes as tables of plain text. */
import type { Outcome, Target } from './outcome.js';

export function show({ figures, ratios, notes }: Outcome): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${short(figure.median)} ${figure.unit}`,
    `${short(figure.min)}–${short(figure.max)}`,
    figure.cpu === undefined ? '' : `${short(figure.cpu)} ms`,
    verdict(figure),
  ]);
  const compared = ratios.map((ratio) => [
    ratio.name,
    short(ratio.median),
    ratio.quartiles.map(short).join('–'),
    verdict(ratio),
  ]);
  return [
    ...(rows.length > 0 ? [columns([['', 'median', 'min–max', 'processor', 'target'], ...rows])] : []),
    ...(compared.length > 0 ? [columns([['', 'ratio', 'quartiles', 'target'], ...compared])] : []),
    ...notes.map((note) => `  ${note}`),
  ].join('\n');
}

function verdict({ median, target }: { readonly median: number; readonly target?: Target }): string {
  if (!target) return '';
  const met = target.is === 'at most' ? median <= target.value : median >= target.value;
  return `${target.is} ${target.value}: ${met ? 'met' : 'MISSED'}`;
}

/** Three figures that count. */
export const short = (value: number): string => {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toFixed(Math.min(digits, 3));
};

/** First column to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd()).join('\n');
}
