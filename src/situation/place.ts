/** Where the value that a situation reads is written: the last layer of the offer that gives it. */
import type { Offer, Place, Situation } from '../shapes.js';

export function placeOf(
  { options, placesFor, places, at }: Offer,
  { options: chosen, audience }: Pick<Situation, 'options' | 'audience'>,
  path: string,
): Place {
  const given = options.filter(({ id }) => chosen.includes(id)).sort((a, b) => (a.id < b.id ? 1 : -1));
  return given.find((each) => each.places[path])?.places[path] ?? placesFor[audience]?.[path] ?? places[path] ?? at;
}
