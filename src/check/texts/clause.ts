/** Whether a clause of a French sentence is said, or only supposed, reported or described. */
import { ending, LETTER } from './pattern.js';
import type { Sentence } from './sentences.js';

/** What these introduce is supposed, asked or described. */
const SUPPOSES = ending(
  `si|s'|lorsque|lorsqu'|quand|tant que|tant qu'|dès que|dès qu'|dans la mesure où|au cas où|dont|où|qui|que|qu'|comment|pourquoi|combien|quel(?:le)?s?(?: ${LETTER}+){0,2}`,
);
/** « Le Client reconnaît que … » says what follows. */
const SAYS_THAT = ending(
  `(?:convenu|conviennent|entendu|rappelé|précisé|reconnaît|reconnaissent|accepten?t?|admet|admettent|déclaren?t?|sait|sachant|informée?|confirme|note|parce|puis|bien|alors|tandis|ainsi|étant donné)(?: ${LETTER}+ment)? ?(?:que|qu')`,
);
const OPENING = new RegExp(
  `(?<!${LETTER})(?:(?:si|lorsque|quand|tant que|dès que|dont|où|qui|que)(?!${LETTER})|(?:s|lorsqu|qu)')`,
);
/** After a relative clause that has its own verb, the main one goes on: « les pannes qu'un tiers a causées n'ouvrent droit … ». */
const RELATIVE = /(?:dont|où|qui|que|qu')$/;
const OWN_VERB = new RegExp(
  ` (?:a|ont|est|sont|sera|seront|aurait|résultent?|provien(?:t|nent)|vien(?:t|nent)|tien(?:t|nent)|installe|choisit|utilise|exploite|gère|demande|subi[ts]|subissent|cause|ajoute|publie|fournit|touche(?:nt)?|concerne(?:nt)?|relève(?:nt)?)(?!${LETTER})`,
);
/** More than any of the above holds. */
const REACH = 60;

/** False where the clause that begins at `start` is supposed, reported or described. */
export function isSaid({ small }: Sentence, start: number): boolean {
  const before = small.slice(Math.max(0, start - REACH), start);
  return !SUPPOSES.test(before) || SAYS_THAT.test(before);
}

/** The same for words without a party as their subject: their clause begins after the last mark of punctuation. */
export function isSaidAlone({ small }: Sentence, start: number): boolean {
  const before = small.slice(0, start);
  const from = 1 + Math.max(...[',', ';', ':', '('].map((mark) => before.lastIndexOf(mark)));
  const opening = OPENING.exec(before.slice(from));
  if (!opening) return true;
  const end = from + opening.index + opening[0].length;
  if (RELATIVE.test(opening[0]) && OWN_VERB.test(before.slice(end))) return true;
  return SAYS_THAT.test(before.slice(Math.max(0, end - REACH), end));
}
