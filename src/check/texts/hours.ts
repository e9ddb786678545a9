/** An hour of the day means something once the contract says of which zone. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Passage } from '../../language/text/source.js';
import type { Many, Place } from '../../shapes.js';
import { bindingClauses } from './binding.js';
import { NUMERAL } from './numerals.js';
import { onceForItsFacts } from './once.js';
import { LETTER, matchesOf, pattern } from './pattern.js';
import { printedSentences } from './sentences.js';

/** « 4 heures » is a duration, « à 4 heures du matin » an hour. */
const HOUR = pattern(
  [
    'minuit|midi',
    '(?:[01]?\\d|2[0-4]) ?h(?: ?[0-5]\\d)?',
    '(?:[01]?\\d|2[0-4]):[0-5]\\d',
    `(?:\\d{1,2}|une|${NUMERAL}) heures? (?:précises|du matin|du soir|de l'après-midi)`,
    `(?:jusqu'|avant |dès |après )?à (?:\\d{1,2}|une|${NUMERAL}) heures?(?= (?:le|la|chaque|précises|au plus tard)|[,.;)])`,
  ].join('|'),
);
const ZONE = new RegExp(
  `(?<!${LETTER})(?:(?:heures?|horaires?) (?:légales?|locales?|officielles?|d'été|d'hiver|de (?:paris|casablanca|rabat|bruxelles|londres)|d'europe)|fuseaux? horaires?|utc|gmt|cest)(?!${LETTER})`,
);

export const hoursIn = (small: string): Many<Passage> =>
  matchesOf(HOUR, small).map(({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length }));
export const saysZone = (small: string): boolean => ZONE.test(small);

const zoneIn = onceForItsFacts((text, facts) => ({
  said: printedSentences(text, facts).some(({ small }) => saysZone(small)),
}));

interface Hour {
  readonly hour: string;
  readonly at: Place;
}
const firstHourIn = onceForItsFacts((text, facts): Many<Hour> => {
  for (const { words, small, placeOf } of printedSentences(text, facts)) {
    const [passage] = hoursIn(small);
    if (passage) return [{ hour: words.slice(passage.start, passage.end), at: placeOf(passage) }];
  }
  return [];
});

/** Once for a text: the first hour that it prints. */
export function checkHours({ places, workspace, facts, subject }: Prepared, report: Report): void {
  const binding = bindingClauses(places, workspace.documents);
  if (binding.some(({ alternative }) => zoneIn(alternative.text.fr, facts).said)) return;
  for (const { clause, document, alternative } of binding)
    for (const { hour, at } of firstHourIn(alternative.text.fr, facts))
      report(
        diagnose(
          'hour-without-zone',
          { hour },
          { at, subject: { ...subject, document, clause: clause.id }, clash: [hour] },
        ),
      );
}
