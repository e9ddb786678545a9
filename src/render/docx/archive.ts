/** Parts to one file: the same parts in the same order give the same bytes, whatever the day, the zone or the machine. */
import { strToU8, zipSync } from 'fflate';
import type { Many } from '../../shapes.js';

/** The first day that a ZIP archive can tell, on the clock of whoever packs: it writes local time. No zone skips noon. */
const FIRST_DAY = new Date(1980, 0, 1, 12);

export type Part = readonly [path: string, xml: string];

export const archive = (parts: Many<Part>): Uint8Array =>
  zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])), { mtime: FIRST_DAY, os: 0 });
