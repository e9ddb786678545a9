/** What a reader should know beside the findings. */
import type { Many } from '../shapes.js';
import type { About } from './format.js';
import { phrases } from './phrases.js';

export function asidesOf({ lang, waived, known = 0, unasked = [], isPartial = false, findables }: About): Many<string> {
  const say = phrases[lang];
  const toRead = findables.filter(({ decided }) => decided === 'review').length;
  return [
    ...(isPartial ? [say.partial] : []),
    ...(waived.length > 0 ? [say.waived(waived.length)] : []),
    ...(known > 0 ? [say.known(known)] : []),
    ...(unasked.length > 0 ? [say.unasked(unasked.join(', '))] : []),
    ...(toRead > 0 ? [say.toRead(toRead)] : []),
  ];
}
