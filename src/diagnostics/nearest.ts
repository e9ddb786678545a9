/** The names that a misspelt one may have meant. */
import type { Many } from '../shapes.js';

/** At most two, nearest first: those that differ by a third of their letters at most, and those that it begins. */
export function nearest(name: string, candidates: Many<string>): Many<string> {
  return candidates
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance: d }) => d <= allowed(name, candidate) || begins(name, candidate))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 2)
    .map(({ candidate }) => candidate);
}

const allowed = (name: string, candidate: string): number =>
  Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
/** Of two or three letters, one would be told half of the list. */
const begins = (name: string, candidate: string): boolean =>
  name.length > 3 && candidate.toLowerCase().startsWith(name.toLowerCase());

/** Levenshtein distance with transpositions of neighbours counted as one. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
