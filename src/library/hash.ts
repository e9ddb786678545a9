import { createHash } from 'node:crypto';
import type { Sha256 } from '../shapes.js';

/** sha256 of a value as JSON with sorted keys: the order in which a file writes things is not part of their meaning. */
export function hashOf(value: unknown): Sha256 {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex') as Sha256;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
