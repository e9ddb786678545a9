/** What may stand between a verb and what it governs: « ne saurait en aucun cas être ». */
import { LETTER } from './pattern.js';

/** Stands for each character of an adverb, so that offsets stay. */
const BLANK = '\uE002';

const PHRASES = [
  'en aucun cas|en aucune (?:façon|manière|circonstance|hypothèse)|en rien|en toute (?:hypothèse|circonstance)|en tout état de cause|en tout cas|dans tous les cas',
  'à ce titre|à cet égard|de ce (?:fait|chef)|à aucun (?:titre|moment)|par avance|par principe|par conséquent|en conséquence',
  "d'avance|dès à présent|d'ores et déjà|de plein gré|sans réserve|sans délai|pour autant|en outre|par ailleurs|à tout moment|de plein droit|sans préavis|d'office",
  'pas|plus|jamais|point|aussi|également|alors|ainsi|donc|toutefois|cependant|toujours|encore|lui-même|elle-même|eux-mêmes',
].join('|');
/** Nouns of contracts end as adverbs do: after these words it is one. */
const DETERMINED =
  /(?: (?:le|la|un|une|du|de|des|les|au|aux|son|sa|ses|leurs?|ce|cet|tout|toute|tous|aucun|chaque|en|par|sans|à|ou|et|ni|sous|premier|dernier|nouvel|autre)|[dlns]')$/;
/** These tell something themselves. */
const TELLING = 'générale|habituelle|normale|ordinaire|courante|éventuelle|discrétionnaire';
const NOUN = 'dédommage|rembourse|manque|consente|acquiesce|engage|paie|traite|verse';

const ADVERB = new RegExp(`(?: (?:${PHRASES})| (?!${TELLING}|${NOUN})${LETTER}{3,}ment)(?!${LETTER}|-)`, 'g');

/** The sentence in small letters, as long as before. */
export const withoutAdverbs = (small: string): string =>
  small.replace(ADVERB, (found, at: number) =>
    found.endsWith('ment') && DETERMINED.test(small.slice(Math.max(0, at - 10), at))
      ? found
      : BLANK.repeat(found.length),
  );

/** In such a sentence, adverbs and asides between commas, or nothing. */
export const GAP = `(?:${BLANK}|,[^,.;:]{1,80},)*`;
