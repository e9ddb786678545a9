import type { Offer, Place } from '../shapes.js';

/** Where an offer writes a fact, or the nearest branch above one that it does not write. */
export function writtenAt({ places, at }: Offer, path: string): Place {
  for (let up = path; up !== ''; up = up.slice(0, Math.max(up.lastIndexOf('.'), 0))) {
    const place = places[up];
    if (place) return place;
  }
  return at;
}
