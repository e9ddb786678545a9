/** An hour of the day means something once the contract says of which zone. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Passage } from '../../language/text/source.js';
import type { Many } from '../../shapes.js';
import { NUMERAL } from './numerals.js';
import { LETTER, pattern } from './pattern.js';
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
  [...small.matchAll(HOUR)].map(({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length }));
export const saysZone = (small: string): boolean => ZONE.test(small);

/** Once for a text: the first hour that it prints. */
export function checkHours({ places, workspace, facts, subject }: Prepared, report: Report): void {
  const binding = Object.values(places).filter(
    ({ document }) => workspace.documents[document]?.nature === 'contractual',
  );
  const read = binding.map((place) => ({ ...place, sentences: printedSentences(place.alternative.text.fr, facts) }));
  if (read.some(({ sentences }) => sentences.some(({ small }) => saysZone(small)))) return;
  for (const { clause, document, sentences } of read) {
    const [first] = sentences.flatMap((sentence) => hoursIn(sentence.small).map((passage) => ({ sentence, passage })));
    if (!first) continue;
    const { sentence, passage } = first;
    const hour = sentence.words.slice(passage.start, passage.end);
    const at = sentence.placeOf(passage);
    report(
      diagnose(
        'hour-without-zone',
        { hour },
        { at, subject: { ...subject, document, clause: clause.id }, clash: [hour] },
      ),
    );
  }
}
