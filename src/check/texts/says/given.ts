/** Words that give again what a fact of the plan gives. */
import { LETTER, pattern } from '../pattern.js';

/** `about`: what the sentence speaks of; `words`: how it would say the value itself. */
export interface Given {
  readonly path: string;
  readonly about: RegExp;
  readonly words: RegExp;
}
const ASSISTANCE = pattern('assistance|support|service client|astreinte');
const HOUR = '\\d{1,2} ?(?:h|heures?)(?: ?\\d{2})?';
const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?';

export const given: readonly Given[] = [
  {
    path: 'offer.sla.availability_pct',
    about: pattern('disponibilités?|disponibles?|accessibles?'),
    words: pattern(`\\d{1,3}(?:[.,]\\d+)? ?(?:%|pour cent)|${LETTER}+(?:[ -]${LETTER}+){0,6} pour cent`),
  },
  {
    path: 'offer.derived.downtime_month',
    about: pattern("indisponibilités?|interruptions?|disponibilités?|pannes?|temps d'arrêt|hors service"),
    words: pattern(`\\d+(?:[.,]\\d+)? ?(?:min|minutes?|h|heures?)(?: (?:et )?\\d+ ?(?:s|secondes?|min|minutes?))?`),
  },
  {
    path: 'offer.support.hours',
    about: ASSISTANCE,
    words: pattern(`(?:de )?${HOUR}(?: ?(?:à|-|–) ?${HOUR})?|\\d{1,2} ?[-–] ?\\d{1,2}(?= ?h)|(?:du )?${DAY} au ${DAY}`),
  },
  {
    path: 'offer.support.channels',
    about: ASSISTANCE,
    words: pattern(
      'par (?:ticket|téléphone|courriel|e-mail|messagerie(?: instantanée)?|courrier électronique|tchat|chat)',
    ),
  },
];
