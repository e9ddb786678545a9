/** Words that say how strongly a party is bound. */
import { VALUE } from '../sentences.js';
import { LETTER, pattern } from '../pattern.js';

export const NAMES = ['means', 'reinforced', 'result'] as const;
export type Strength = (typeof NAMES)[number];

const BOND = `(?:obligations?|engagements?|tenue?s?|(?:est|sont|reste|demeure))(?: [^.;:,]{0,60})? (?:d'une obligation )?de`;
/** By the name that lawyers give it. */
export const named: Readonly<Record<Strength, RegExp>> = {
  means: pattern(`${BOND} (?:simples? )?moyens(?! renforcé)`),
  reinforced: pattern(`${BOND} moyens renforcée?s?`),
  result: pattern(`${BOND} résultat`),
};
/** What is guaranteed, or due by a day: it is there or it is not. */
export const achieved = pattern(
  `(?:garantit|garantissent|garantissons)|(?:dans|sous) (?:un|le) délai(?: maximal| maximum)? (?:de |d')${VALUE}|dans les ${VALUE}|au plus tard ${VALUE}|${VALUE}(?: ${LETTER}+)? à l'avance`,
);
